package nl.planhorizon.api.run.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.domain.Caseload;

/** A caseload in its published form, compressed: a tenth of its size, so that every run can keep the one it planned. */
public final class Packed {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Packed() {}

    public static byte[] pack(Caseload caseload) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            CaseloadFiles.writeJson(caseload, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** The published form. */
    public static JsonNode document(byte[] packed) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return JSON.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("What a run planned cannot be read.", broken);
        }
    }

    public static Caseload caseload(byte[] packed) {
        try {
            return CaseloadFiles.read(document(packed), "input").content();
        } catch (FaultyInputException broken) {
            throw new IllegalStateException("What a run planned cannot be read.", broken);
        }
    }
}
