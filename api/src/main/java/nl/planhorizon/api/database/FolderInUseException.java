package nl.planhorizon.api.database;

import java.nio.file.Path;

/** Another Planhorizon uses the folder with the data. */
public final class FolderInUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    FolderInUseException(Path folder) {
        super("The folder %s is in use.".formatted(folder));
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
