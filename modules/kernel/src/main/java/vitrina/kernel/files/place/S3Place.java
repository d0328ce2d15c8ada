package vitrina.kernel.files.place;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.sync.RequestBody;
import vitrina.kernel.refusal.FilesAway;

/** A bucket of a server that speaks S3. An object is there whole or not at all; what is read is a copy on this node. */
public final class S3Place implements FilePlace {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LONGEST_NOTE = 10_000;

    private final Path drafts;
    private final FileCache cache;
    private final S3Bucket bucket;

    /**
     * @param home of this node
     * @param most bytes of files kept on this node
     */
    public S3Place(S3Address address, Path home, long most) {
        this(address, home, most, PATIENCE);
    }

    S3Place(S3Address address, Path home, long most, Duration patience) {
        drafts = home.resolve("tmp");
        cache = new FileCache(home.resolve("cache/files"), most);
        bucket = new S3Bucket(address, patience);
    }

    @Override
    public String words() {
        return bucket.toString();
    }

    @Override
    public Path drafts() throws IOException {
        return Files.createDirectories(drafts);
    }

    @Override
    public long room() {
        return Long.MAX_VALUE;
    }

    @Override
    public Arrival bring(String name, Path file) throws IOException {
        long size = Files.size(file);
        bucket.put(name, RequestBody.fromFile(file), size);
        return () -> {
            if (look(name).filter(one -> one.size() == size).isEmpty()) {
                bucket.put(name, RequestBody.fromFile(file), size);
            }
            cache.take(name, file);
        };
    }

    @Override
    public Optional<PlacedFile> look(String name) throws IOException {
        return bucket.head(name).map(head -> new PlacedFile(name, head.contentLength(), head.lastModified()));
    }

    @Override
    public Optional<Path> path(String name) throws IOException {
        return cache.get(name, out -> bucket.get(name, (bytes, length) -> out.write(bytes, 0, length)));
    }

    @Override
    public boolean remove(String name) throws IOException {
        bucket.remove(name);
        return true;
    }

    @Override
    public void each(Consumer<PlacedFile> file) throws IOException {
        bucket.each(one -> {
            if (!one.name().startsWith(".")) {
                file.accept(one);
            }
        });
    }

    @Override
    public Instant now() throws IOException {
        try {
            return bucket.head(PROBE).flatMap(head -> head.sdkHttpResponse().firstMatchingHeader("Date"))
                    .map(date -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from))
                    .orElseThrow(() -> new FilesAway("Time is not told by " + bucket));
        } catch (DateTimeException e) {
            throw new FilesAway("Time is not told by " + bucket, e);
        }
    }

    @Override
    public Optional<String> note(String name) throws IOException {
        var text = new ByteArrayOutputStream();
        boolean there = bucket.get(name, (bytes, length) -> {
            text.write(bytes, 0, length);
            if (text.size() > LONGEST_NOTE) {
                throw new FilesAway("The note " + name + " is none of ours");
            }
        });
        return there ? Optional.of(text.toString(StandardCharsets.UTF_8)) : Optional.empty();
    }

    @Override
    public void note(String name, String text) throws IOException {
        bucket.put(name, RequestBody.fromString(text), text.getBytes(StandardCharsets.UTF_8).length);
    }

    @Override
    public void close() {
        bucket.close();
    }
}
