package vitrina.catalog.imports.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vitrina.catalog.imports.csv.CsvRow;

/** Rows put aside in a temporary file until their product turns up. Only an index stays in memory. */
final class DiskRows implements Closeable {

    private final Path path = Files.createTempFile("vitrina-import-", ".rows");
    private final DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
    private final KeyIndex index = new KeyIndex();
    private RandomAccessFile in;
    private long offset;

    DiskRows() throws IOException {
    }

    /** False when the key is there already. */
    boolean put(String key, CsvRow row) throws IOException {
        if (index.putIfAbsent(key, offset) >= 0) {
            return false;
        }
        out.writeLong(row.line());
        out.writeBoolean(row.broken());
        out.writeInt(row.cells().size());
        offset += 13;
        for (String cell : row.cells()) {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
            offset += 4 + bytes.length;
        }
        return true;
    }

    /** The row, or null; to be called after the last {@link #put}. */
    CsvRow get(String key) throws IOException {
        long at = index.get(key);
        if (at < 0) {
            return null;
        }
        if (in == null) {
            out.flush();
            in = new RandomAccessFile(path.toFile(), "r");
        }
        in.seek(at);
        long line = in.readLong();
        boolean broken = in.readBoolean();
        int count = in.readInt();
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[in.readInt()];
            in.readFully(bytes);
            cells.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return new CsvRow(line, cells, broken);
    }

    @Override
    public void close() throws IOException {
        try (var written = out; var read = in) {
            Files.deleteIfExists(path);
        }
    }
}
