package nl.planhorizon.api.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are larger than any dataset, whether they say their size beforehand or not. */
final class BodyLimit extends OncePerRequestFilter {

    /** Some times the national caseload. */
    static final long MOST_BYTES = 96L << 20;

    private static final String PROBLEM = "{\"type\":\"/problems/invalid\",\"title\":\"Invalid input\",\"status\":413,"
            + "\"detail\":\"The body is larger than %d bytes.\",\"errors\":[]}";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setHeader("Connection", "close");
            response.getOutputStream().write(PROBLEM.formatted(MOST_BYTES).getBytes(StandardCharsets.UTF_8));
        } else {
            chain.doFilter(new Limited(request), response);
        }
    }

    /** A request whose body ends in a failure once it is too large. */
    private static final class Limited extends HttpServletRequestWrapper {

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Counted(super.getInputStream());
        }
    }

    /** Counts what is read. */
    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private long read;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        private int counted(int bytes) throws IOException {
            read += Math.max(0, bytes);
            if (read > MOST_BYTES) {
                throw new IOException("The body is larger than %d bytes.".formatted(MOST_BYTES));
            }
            return bytes;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            counted(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return counted(body.read(into, offset, length));
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
