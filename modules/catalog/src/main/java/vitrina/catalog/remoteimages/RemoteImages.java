package vitrina.catalog.remoteimages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import vitrina.catalog.product.ImageState;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.files.FileStore;
import vitrina.kernel.picture.Picture;
import vitrina.kernel.picture.PictureSanitizer;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.refusal.Trouble;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.state.Move;
import vitrina.kernel.state.Mover;
import vitrina.kernel.time.Clock;

/** The queue of images that wait on somebody else's server. No transaction is open while the network is asked. */
@PlainSql(value = PlainSql.Why.QUEUE, note = "pictures are claimed one by one")
@ApplicationScoped
public class RemoteImages {

    private static final int AT_ONCE = 10;
    private static final int ATTEMPTS = 6;
    /** What may be otherwise in a while: many pictures at once, a full disk. */
    private static final Set<String> PASSING = Set.of("kernel.busy", "kernel.no-room");
    /** Another node, or this one after a crash, tries again after this. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    private FileStore files;
    @Inject
    private PictureSanitizer pictures;
    @Inject
    private ChangeLog changes;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    private final ImageFetch fetch = new ImageFetch();

    private record Waiting(long id, long product, String url, int attempts) {}

    /**
     * Fetches some that are due.
     * @return how many were tried
     */
    public int work() {
        if (!settings.get(RemoteImageSettings.FETCH)) {
            return 0;
        }
        List<Waiting> due = transactions.alone(() -> sql.list("""
            update catalog_image set try_at = ?, attempts = attempts + 1 where id in (
              select id from catalog_image where state = 'PENDING' and source_url is not null and try_at <= ?
              order by try_at limit ? for update skip locked) returning id, product_id, source_url, attempts""",
                row -> new Waiting(row.getLong(1), row.getLong(2), row.getString(3), row.getInt(4)),
                clock.now().plus(LEASE), clock.now(), AT_ONCE));
        due.forEach(this::fetch);
        return due.size();
    }

    private void fetch(Waiting image) {
        try {
            Picture picture = pictures.clean(new ByteArrayInputStream(fetch.fetch(image.url())), ImageFetch.LARGEST);
            String key = files.put(picture.content(), picture.contentType(), picture.bytes().length).key();
            transactions.alone(() -> Move.to(ImageState.READY, Mover.SYSTEM).perform(move -> sql.update("""
                update catalog_image set state = ?, file_key = ?, width = ?, height = ?, failure = null where id = ? and state = any(?)""",
                    move.to(), key, picture.width(), picture.height(), image.id(), move.from()), () -> changes.note("product", image.product())));
        } catch (FetchRefused never) {
            fail(image, never.getMessage());
        } catch (Refusal refused) {
            if (PASSING.contains(refused.code())) {
                later(image, refused.code(), true);
            } else {
                fail(image, refused.code());
            }
        } catch (IOException | RuntimeException later) {
            later(image, later.getMessage() == null ? later.getClass().getSimpleName() : later.getMessage(), Trouble.behind(later).isPresent());
        }
    }

    /** @param ours a machine in trouble, which is no fault of the picture's and costs it no attempt */
    private void later(Waiting image, String why, boolean ours) {
        if (image.attempts() >= ATTEMPTS && !ours) {
            fail(image, why);
        } else {
            Duration pause = Duration.ofMinutes(1L << Math.min(ATTEMPTS, image.attempts()));
            transactions.alone(() -> sql.update("update catalog_image set try_at = ?, failure = left(?, 400) where id = ?",
                    clock.now().plus(pause), why, image.id()));
        }
    }

    private void fail(Waiting image, String why) {
        var move = Move.to(ImageState.FAILED, Mover.SYSTEM);
        transactions.alone(() -> sql.update("update catalog_image set state = ?, failure = left(?, 400) where id = ? and state = any(?)",
                move.to(), why, image.id(), move.from()));
    }
}
