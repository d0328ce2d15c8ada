package vitrina.catalog.remoteimages;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;

/** Fetches one image, following at most three redirects, each checked like the first address. */
final class ImageFetch {

    private static final int REDIRECTS = 3;
    /** Bytes. */
    static final int LARGEST = 8_000_000;
    private final AddressGuard guard;
    private final PinnedHttp http;

    ImageFetch() {
        this(new AddressGuard(InetAddress::getAllByName), new PinnedHttp(Duration.ofSeconds(10), LARGEST));
    }

    ImageFetch(AddressGuard guard, PinnedHttp http) {
        this.guard = guard;
        this.http = http;
    }

    /**
     * What is there, whatever it is.
     * @throws FetchRefused when it is pointless to try again; other I/O failures may pass
     */
    byte[] fetch(String address) throws IOException {
        URI uri = uri(address);
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            PinnedHttp.Answer answer = http.get(uri, guard.check(uri));
            switch (answer.status()) {
                case 200 -> {
                    return answer.body();
                }
                case 301, 302, 303, 307, 308 -> uri = uri(uri.resolve(uri(answer.headers().getOrDefault("location", ""))).toString());
                case 400, 401, 403, 404, 405, 410 -> throw new FetchRefused("the server answered " + answer.status());
                default -> throw new IOException("the server answered " + answer.status());
            }
        }
        throw new FetchRefused("more than " + REDIRECTS + " redirects");
    }

    private static URI uri(String text) throws FetchRefused {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new FetchRefused("not a web address");
        }
    }
}
