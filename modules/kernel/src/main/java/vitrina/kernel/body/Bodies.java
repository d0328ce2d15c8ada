package vitrina.kernel.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.DiskFileItem;
import org.apache.commons.fileupload2.core.DiskFileItemFactory;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import vitrina.kernel.web.Admission;

/** Reads bodies: small ones into memory, forms with files part by part, other large ones into a file of the private folder. */
@ApplicationScoped
class Bodies {

    /** What any address takes, in bytes. */
    static final int SMALL = 1 << 16;
    /** Up to so many bytes stay in memory also where more may come. */
    private static final int IN_MEMORY = 1 << 20;
    private static final int PARTS = 50;
    private static final int PART_IN_MEMORY = 8_192;
    private static final int TEXTS = 1 << 18;
    private static final int PART_HEAD = 4_096;
    /** For whatever comes; larger bodies get as much more as a slow line needs for them. */
    private static final Duration TIME = Duration.ofSeconds(10);
    private static final int SLOWEST_BYTES_A_SECOND = 20_000;
    /** A browser hears that something was too large only when it may finish sending first; this long it may. */
    private static final Duration DRAINING = Duration.ofSeconds(5);

    @Inject
    @Any
    private Instance<BodyRule> rules;
    @Inject
    private TemporaryFolder folder;

    /** Who may be read from at once while sending slowly, in all and by one address; each takes one of the server's threads. */
    private final Admission senders = new Admission(48, 16, 160, Duration.ofSeconds(2));
    /** Those whom an address expects larger bodies from: providers and who uploads are not kept out by who only sends slowly. */
    private final Admission expected = new Admission(16, 8, 8, Duration.ofSeconds(2));
    private List<BodyRule> all;

    @PostConstruct
    void collect() {
        all = rules.stream().toList();
    }

    Optional<BodyRule> rule(HttpServletRequest request) {
        return all.stream().filter(rule -> rule.covers(request)).findFirst();
    }

    static boolean isCarried(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    static boolean hasParts(HttpServletRequest request) {
        return is(request, "multipart/");
    }

    /** Other kinds of parts are for mail. */
    static boolean hasFiles(HttpServletRequest request) {
        return is(request, "multipart/form-data");
    }

    private static boolean is(HttpServletRequest request, String type) {
        return request.getContentType() != null && request.getContentType().toLowerCase(Locale.ROOT).startsWith(type);
    }

    /** The request with its body in memory. */
    ReadRequest small(HttpServletRequest request, long most) throws BodyRefused {
        return inMemory(request, most, senders);
    }

    private ReadRequest inMemory(HttpServletRequest request, long most, Admission whose) throws BodyRefused {
        var bytes = new byte[0];
        if (isCarried(request)) {
            check(request, most);
            bytes = from(request, most, whose, InputStream::readAllBytes);
        }
        return whole(request, bytes);
    }

    /** The request with its body in memory, in parts, or in the private folder, as fits. */
    ReadRequest large(HttpServletRequest request, BodyRule rule) throws BodyRefused {
        long most = rule.most(request);
        if (hasParts(request)) {
            check(request, most);
            return from(request, most, expected, stream -> parted(request, stream, most));
        }
        if (most <= IN_MEMORY || is(request, "application/x-www-form-urlencoded")) {
            return inMemory(request, Math.min(most, IN_MEMORY), expected);
        }
        check(request, most);
        var fields = new FormFields().addAll(request.getQueryString()).toMap();
        var file = from(request, most, expected, folder::keep);
        return new ReadRequest(request, () -> Files.newInputStream(file), fields, List.of()) {
            @Override
            void forget() throws IOException {
                Files.deleteIfExists(file);
            }
        };
    }

    /** Lets who sends a little too much go on for a while, without keeping anything. */
    void hearOut(HttpServletRequest request, BodyRefused refused, long most) {
        if (refused.status() != 413 || request.getContentLengthLong() > most || !senders.enter(request.getRemoteAddr())) {
            return;
        }
        try (var stream = new MeasuredStream(request.getInputStream(), most, DRAINING)) {
            stream.transferTo(OutputStream.nullOutputStream());
        } catch (IOException enough) {
            // Who is refused anyway need not be understood.
        } finally {
            senders.leave(request.getRemoteAddr());
        }
    }

    private static void check(HttpServletRequest request, long most) throws BodyRefused {
        if (request.getContentLengthLong() > most) {
            throw new BodyRefused(413, null);
        }
    }

    /** Does something with a stream. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(InputStream stream) throws IOException;
    }

    private <T> T from(HttpServletRequest request, long most, Admission whose, Reading<T> reading) throws BodyRefused {
        long length = request.getContentLengthLong() < 0 ? most : request.getContentLengthLong();
        try {
            var in = request.getInputStream();
            boolean here = length <= in.available();
            if (!here && !whose.enter(request.getRemoteAddr())) {
                throw new BodyRefused(503, null);
            }
            try {
                return reading.of(new MeasuredStream(in, most, TIME.plusSeconds(length / SLOWEST_BYTES_A_SECOND)));
            } finally {
                if (!here) {
                    whose.leave(request.getRemoteAddr());
                }
            }
        } catch (IOException failure) {
            throw BodyRefused.of(failure);
        }
    }

    private static ReadRequest whole(HttpServletRequest request, byte[] bytes) throws BodyRefused {
        var fields = new FormFields().addAll(request.getQueryString());
        if (is(request, "application/x-www-form-urlencoded")) {
            fields.addAll(new String(bytes, StandardCharsets.UTF_8));
        }
        return new ReadRequest(request, () -> new ByteArrayInputStream(bytes), fields.toMap(), List.of());
    }

    private ReadRequest parted(HttpServletRequest request, InputStream stream, long most) throws IOException {
        var fields = new FormFields().addAll(request.getQueryString());
        var upload = new JakartaServletFileUpload<DiskFileItem, DiskFileItemFactory>(
                DiskFileItemFactory.builder().setPath(folder.path()).setThreshold(PART_IN_MEMORY).get());
        upload.setMaxSize(most);
        upload.setMaxFileCount(PARTS);
        upload.setMaxPartHeaderSize(PART_HEAD);
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        List<DiskFileItem> items;
        try {
            items = upload.parseRequest(new ReadRequest(request, () -> stream, Map.of(), List.of()));
        } catch (FileUploadSizeException larger) {
            throw new BodyRefused(413, larger);
        } catch (IllegalArgumentException malformed) {
            // A file name that is no name anywhere, for example.
            throw new BodyRefused(400, malformed);
        } catch (FileUploadException failure) {
            var why = failure.getCause();
            throw why instanceof IOException told && !(why instanceof FileUploadException) ? told : new BodyRefused(400, failure);
        }
        var parts = items.stream().<Part>map(FilePart::new).toList();
        try {
            addTexts(fields, items);
        } catch (IOException | RuntimeException refused) {
            delete(parts);
            throw refused;
        }
        return new ReadRequest(request, InputStream::nullInputStream, fields.toMap(), parts) {
            @Override
            void forget() throws IOException {
                delete(parts);
            }
        };
    }

    /** What is no file becomes text in memory, so it is as little as a form without files may have. */
    private static void addTexts(FormFields fields, List<DiskFileItem> items) throws IOException {
        long texts = 0;
        for (var item : items) {
            if (item.isFormField()) {
                texts += item.getSize();
                if (texts > TEXTS) {
                    throw new BodyRefused(413, null);
                }
                fields.add(String.valueOf(item.getFieldName()), item.getString(StandardCharsets.UTF_8));
            }
        }
    }

    private static void delete(List<Part> parts) throws IOException {
        for (var part : parts) {
            part.delete();
        }
    }
}
