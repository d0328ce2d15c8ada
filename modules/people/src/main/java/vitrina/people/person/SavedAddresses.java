package vitrina.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.Sql;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.people.address.Address;
import vitrina.people.address.AddressForms;

/** The address book of a person (CART-04). */
@ApplicationScoped
@Transactional
public class SavedAddresses {

    private static final int MOST = 50;

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;

    /** The main one first. */
    public List<SavedAddress> list(long personId) {
        return sql.list("select public_id, address, main from people_saved_address where person_id = ? order by main desc, id desc",
                row -> new SavedAddress(row.getObject("public_id", UUID.class), read(row.getString("address")), row.getBoolean("main")),
                personId);
    }

    /**
     * Keeps an address; one that is there already is not kept twice.
     *
     * @throws Refusal the first thing wrong with it, or people.addresses-full
     */
    public UUID keep(long personId, Address typed, boolean main) {
        var form = AddressForms.of(typed.country());
        form.check(typed).stream().findFirst().ifPresent(error -> {
            throw error.refusal();
        });
        var address = form.stored(typed);
        var kept = list(personId);
        for (var saved : kept) {
            if (saved.address().equals(address)) {
                return main ? makeMain(personId, saved.publicId()) : saved.publicId();
            }
        }
        if (kept.size() >= MOST) {
            throw new Refusal("people.addresses-full", MOST);
        }
        var id = Ids.uuid7();
        sql.update("insert into people_saved_address (public_id, person_id, address, main, created_at) values (?, ?, ?::jsonb, false, ?)",
                id, personId, address.toJson(), clock.now());
        return main || kept.isEmpty() ? makeMain(personId, id) : id;
    }

    public UUID makeMain(long personId, UUID publicId) {
        sql.update("update people_saved_address set main = false where person_id = ? and main", personId);
        sql.update("update people_saved_address set main = true where person_id = ? and public_id = ?", personId, publicId);
        return publicId;
    }

    public void remove(long personId, UUID publicId) {
        sql.update("delete from people_saved_address where person_id = ? and public_id = ?", personId, publicId);
    }

    private static Address read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return Address.fromJson(reader.readObject());
        }
    }
}
