package vitrina.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actor;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kit.House;
import vitrina.kit.InHouse;

/** What a full disk does to an import: it says so, waits, and goes on where it was. A trigger of the database is the full disk. */
@InHouse
class ImportsWaitTest {

    private static final String HEADING = "product,sku,name[es],price[CO]\n";

    @Inject
    private House house;
    @Inject
    private Imports imports;
    @Inject
    private Sql sql;

    @Test
    @Tag("FOUND-09")
    void an_import_that_a_full_disk_stops_waits_and_goes_on_by_itself() {
        fill("'W-full%'");
        try {
            var id = start(HEADING + "W-full-a,W-full-a,A,10\nW-full-b,W-full-b,B,-1\n");
            assertTrue(house.soon(() -> job(id).state() == ImportState.WAITING), () -> job(id).toString());
            assertEquals(ImportStop.NO_ROOM, job(id).stop());
            assertEquals(0, job(id).created());
            empty();
            assertTrue(house.soon(() -> sql.update(
                    "update catalog_import set beat_at = now() - interval '1 hour' where public_id = ? and state = 'QUEUED' and stop is not null",
                    id) == 1));
            assertTrue(house.soon(() -> job(id).state().isFinal()), () -> job(id).toString());
            assertEquals(List.of(ImportState.DONE, 1, 1), List.of(job(id).state(), job(id).created(), job(id).refused()),
                    "the disk was no fault of the product");
            assertNull(job(id).stop());
        } finally {
            empty();
        }
    }

    @Test
    @Tag("FOUND-09")
    void a_waiting_import_can_be_cancelled() {
        fill("'W-stop%'");
        try {
            var id = start(HEADING + "W-stop-a,W-stop-a,A,10\n");
            assertTrue(house.soon(() -> job(id).state() == ImportState.WAITING), () -> job(id).toString());
            Actors.as(Actor.SYSTEM, () -> imports.cancel(id));
            assertEquals(ImportState.CANCELLED, job(id).state());
        } finally {
            empty();
        }
    }

    @Test
    @Tag("FOUND-14")
    void how_an_import_ended_is_written_down_as_soon_as_the_database_lets_it_and_the_next_begins() {
        sql.update("""
                create or replace function verify_away() returns trigger language plpgsql as $$
                begin raise exception 'terminating connection' using errcode = '57P01'; end $$""");
        sql.update("create trigger verify_away before update on catalog_import for each row"
                + " when (old.state = 'RUNNING' and new.state <> 'RUNNING') execute function verify_away()");
        var first = start(HEADING + "W-end-a,W-end-a,A,10\n");
        var next = start(HEADING + "W-end-b,W-end-b,B,10\n");
        try {
            assertThrows(IllegalStateException.class, house::turn);
            assertThrows(IllegalStateException.class, house::turn);
            assertEquals(List.of(ImportState.RUNNING, ImportState.QUEUED), List.of(job(first).state(), job(next).state()));
        } finally {
            sql.update("drop trigger verify_away on catalog_import");
        }
        house.turn();
        house.turn();
        assertEquals(List.of(ImportState.DONE, ImportState.DONE), List.of(job(first).state(), job(next).state()));
    }

    @Test
    @Tag("FOUND-06")
    void a_heading_that_is_too_large_is_refused_at_once() {
        assertEquals("imports.heading",
                assertThrows(Refusal.class, () -> start(HEADING.strip() + ",brand" + "x".repeat(200_000) + "\nA,A,A,1\n")).code());
    }

    private void fill(String codes) {
        sql.update("""
                create or replace function verify_full_disk() returns trigger language plpgsql as $$
                begin raise exception 'could not extend file' using errcode = '53100'; end $$""");
        sql.update("create trigger verify_full_disk before insert on catalog_product for each row when (new.code like " + codes
                + ") execute function verify_full_disk()");
    }

    private void empty() {
        sql.update("drop trigger if exists verify_full_disk on catalog_product");
    }

    private UUID start(String text) {
        return Actors.as(Actor.SYSTEM, () -> imports.start(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "full.csv",
                ImportTarget.NONE, false)).publicId();
    }

    private ImportJob job(UUID id) {
        return Actors.as(Actor.SYSTEM, () -> imports.find(id)).orElseThrow();
    }
}
