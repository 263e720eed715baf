package nl.planhorizon.api.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A PostgreSQL to keep the data in; closing it stops it if it came along. */
public interface Database extends AutoCloseable {

    /** Variable of the environment with the JDBC address of a PostgreSQL of the office. */
    String URL = "PLANHORIZON_DATABASE_URL";

    String USER = "PLANHORIZON_DATABASE_USER";
    String PASSWORD = "PLANHORIZON_DATABASE_PASSWORD";

    /** JDBC address. */
    String url();

    String user();

    String password();

    @Override
    void close() throws IOException;

    /**
     * The PostgreSQL that the environment names, or else the one that comes along, kept in a folder.
     *
     * @throws FolderInUseException if another Planhorizon uses the folder
     */
    static Database of(Map<String, String> environment, Path folder) throws IOException {
        var url = environment.get(URL);
        if (url == null || url.isBlank()) {
            return KeptPostgres.start(folder);
        }
        return new Elsewhere(url, environment.getOrDefault(USER, ""), environment.getOrDefault(PASSWORD, ""));
    }

    /** A PostgreSQL that others run. */
    record Elsewhere(String url, String user, String password) implements Database {

        @Override
        public void close() {}

        /** Never shows the password. */
        @Override
        public String toString() {
            return url;
        }
    }
}
