package vitrina.kernel.files;

import java.nio.file.Path;

/** A file of the store: where it is, what it is (by content, not by name) and its size in bytes. */
public record StoredFile(String key, Path path, String contentType, long size) {}
