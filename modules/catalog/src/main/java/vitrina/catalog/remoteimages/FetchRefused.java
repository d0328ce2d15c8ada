package vitrina.catalog.remoteimages;

import java.io.IOException;

/** The image is not fetched, and trying again would not help; the message says why, for staff. */
final class FetchRefused extends IOException {

    private static final long serialVersionUID = 1;

    FetchRefused(String why) {
        super(why);
    }
}
