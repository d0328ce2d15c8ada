package vitrina.catalog.imports.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** A file whose encoding and delimiter were recognised; it may be read several times. */
public record CsvFile(Path path, Charset charset, int skip, char delimiter) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD = 1 << 16;

    /** @throws NotText when the file is empty or binary */
    public static CsvFile recognise(Path path) throws IOException, NotText {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        Charset charset;
        int skip = 0;
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            skip = 3;
        } else if (startsWith(head, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (startsWith(head, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        } else {
            charset = isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS;
        }
        String start = new String(head, skip, head.length - skip, charset);
        if (start.isBlank() || start.indexOf('\0') >= 0) {
            throw new NotText();
        }
        return new CsvFile(path, charset, skip, delimiter(start));
    }

    public CsvReader open(Consumer<CsvFault> faults) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        in.skipNBytes(skip);
        Reader reader = new InputStreamReader(in, charset);
        return new CsvReader(reader, delimiter, faults);
    }

    /** Line ends of the file, for the progress; those of UTF-16 are counted by their low byte. */
    public long lines() throws IOException {
        long lines = 0;
        byte[] buffer = new byte[HEAD];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads to the end: the first letter outside ASCII may be the last of the file. */
    private static boolean isUtf8(Path path) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(HEAD);
        CharBuffer chars = CharBuffer.allocate(HEAD);
        try (var in = Files.newByteChannel(path)) {
            boolean end = false;
            while (!end) {
                end = in.read(bytes) < 0;
                CoderResult result = decoder.decode(bytes.flip(), chars.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }

    /** The one that cuts the first row into most cells. */
    private static char delimiter(String start) throws IOException {
        char best = ',';
        int most = 0;
        for (char candidate : List.of(',', ';', '\t')) {
            try (CsvReader reader = new CsvReader(new StringReader(start), candidate, fault -> {})) {
                CsvRow row = reader.next();
                if (row != null && row.cells().size() > most) {
                    most = row.cells().size();
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** The file holds no text. */
    public static final class NotText extends Exception {
        private static final long serialVersionUID = 1;
    }
}
