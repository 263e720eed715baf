package nl.planhorizon.api.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.data.grid.ListOutput;
import nl.planhorizon.data.grid.ListOutput.Form;
import nl.planhorizon.data.grid.ListOutput.Listed;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Answers with a file to keep. */
public final class Download {

    private Download() {}

    /**
     * A list in the form an address names.
     *
     * @param form xlsx, csv or json
     */
    public static ResponseEntity<byte[]> of(Listed list, String form) throws IOException {
        var chosen = Arrays.stream(Form.values())
                .filter(each -> each.code().equals(form))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("form", form));
        var out = new ByteArrayOutputStream();
        ListOutput.write(list, chosen, out);
        return of(list.name() + "." + chosen.code(), chosen.mediaType(), out.toByteArray());
    }

    public static ResponseEntity<byte[]> of(String name, String mediaType, byte[] content) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .body(content);
    }
}
