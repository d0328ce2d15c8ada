package vitrina.kernel.files.place;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vitrina.kernel.refusal.FilesAway;
import vitrina.kernel.refusal.Refusal;

/** Asks a bucket, and never longer than it may take: silence is cut, and so is what comes or goes too slowly. */
final class S3Bucket implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    /** Bytes a second that a transfer makes at least, once its patience is over. */
    private static final long SLOWEST = 100_000;
    private static final int ABSENT = 404;
    private static final int FULL = 507;

    private final S3Address address;
    private final Duration patience;
    private final S3Client client;

    S3Bucket(S3Address address, Duration patience) {
        this.address = address;
        this.patience = patience;
        var builder = S3Client.builder().region(Region.of(address.region()))
                .httpClientBuilder(UrlConnectionHttpClient.builder().connectionTimeout(CONNECT).socketTimeout(patience.dividedBy(2)))
                .credentialsProvider(address.key().isEmpty()
                        ? DefaultCredentialsProvider.builder().build()
                        : StaticCredentialsProvider.create(AwsBasicCredentials.create(address.key(), address.secret())))
                // Other servers than the first understand neither chunks with signatures nor sums that trail behind.
                .serviceConfiguration(style -> style.pathStyleAccessEnabled(address.pathStyle()).chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .overrideConfiguration(calls -> calls.apiCallTimeout(patience).retryStrategy(retries -> retries.maxAttempts(2)));
        if (!address.endpoint().isEmpty()) {
            builder.endpointOverride(URI.create(address.endpoint()));
        }
        client = builder.build();
    }

    void put(String name, RequestBody body, long size) throws IOException {
        asked(() -> client.putObject(put -> put.bucket(address.bucket()).key(key(name)).contentLength(size)
                .overrideConfiguration(call -> call.apiCallTimeout(atMost(size))), body));
    }

    Optional<HeadObjectResponse> head(String name) throws IOException {
        return asked(() -> {
            try {
                return Optional.of(client.headObject(head -> head.bucket(address.bucket()).key(key(name))));
            } catch (S3Exception e) {
                return absent(e);
            }
        });
    }

    /** Takes what comes. */
    @FunctionalInterface
    interface Sink {
        void take(byte[] bytes, int length) throws IOException;
    }

    /** @return whether there is such an object */
    boolean get(String name, Sink sink) throws IOException {
        return asked(() -> {
            long since = System.nanoTime();
            try (var in = opened(name)) {
                var buffer = new byte[1 << 16];
                long size = 0;
                for (int read; (read = read(in, buffer)) >= 0;) {
                    sink.take(buffer, read);
                    size += read;
                    if (System.nanoTime() - since > atMost(size).toNanos()) {
                        in.abort();
                        throw new FilesAway("The file " + name + " comes too slowly");
                    }
                }
                return true;
            } catch (S3Exception e) {
                return absent(e).isPresent();
            }
        });
    }

    void remove(String name) throws IOException {
        asked(() -> client.deleteObject(one -> one.bucket(address.bucket()).key(key(name))));
    }

    void each(Consumer<PlacedFile> object) throws IOException {
        asked(() -> {
            client.listObjectsV2Paginator(list -> list.bucket(address.bucket()).prefix(address.prefix())).contents().forEach(
                    one -> object.accept(new PlacedFile(one.key().substring(address.prefix().length()), one.size(), one.lastModified())));
            return true;
        });
    }

    @Override
    public void close() {
        client.close();
    }

    @Override
    public String toString() {
        return "the bucket " + address;
    }

    private Duration atMost(long size) {
        return patience.plusSeconds(size / SLOWEST);
    }

    private ResponseInputStream<GetObjectResponse> opened(String name) {
        return client.getObject(get -> get.bucket(address.bucket()).key(key(name)));
    }

    /** What breaks off here is the bucket; what breaks off while it is written is this node's disk. */
    private int read(InputStream in, byte[] buffer) throws FilesAway {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new FilesAway("The bucket " + address + " breaks off: " + e.getMessage(), e);
        }
    }

    private String key(String name) {
        return address.prefix() + name;
    }

    /** A file that is not there is no failure; a bucket that is not there is. */
    private static <T> Optional<T> absent(S3Exception e) {
        boolean bucket = e.awsErrorDetails() != null && "NoSuchBucket".equals(e.awsErrorDetails().errorCode());
        if (e instanceof NoSuchKeyException || e.statusCode() == ABSENT && !bucket) {
            return Optional.empty();
        }
        throw e;
    }

    /** A question to the bucket. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws IOException;
    }

    private <T> T asked(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (S3Exception e) {
            if (e.statusCode() == FULL) {
                throw new Refusal("kernel.no-room");
            }
            throw new FilesAway("The bucket " + address + " says no: " + e.getMessage(), e);
        } catch (SdkException e) {
            throw new FilesAway("The bucket " + address + " does not answer: " + e.getMessage(), e);
        }
    }
}
