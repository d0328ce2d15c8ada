package vitrina.people.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;
import vitrina.people.address.Address;
import vitrina.people.address.AddressForms;

/** The address book of a person (CART-04). */
@ApplicationScoped
@Transactional
public class SavedAddresses {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "suite")
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** The main one first. */
    public List<SavedAddress> list(long personId) {
        return entities.createQuery("select a from SavedAddress a where a.personId = :person order by a.main desc, a.id desc", SavedAddress.class)
                .setParameter("person", personId).getResultList();
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
        var added = new SavedAddress(personId, address, clock.now());
        entities.persist(added);
        return main || kept.isEmpty() ? makeMain(personId, added.publicId()) : added.publicId();
    }

    public UUID makeMain(long personId, UUID publicId) {
        entities.createQuery("update SavedAddress a set a.main = false where a.personId = :person and a.main = true")
                .setParameter("person", personId).executeUpdate();
        change("update SavedAddress a set a.main = true", personId, publicId);
        return publicId;
    }

    public void remove(long personId, UUID publicId) {
        change("delete from SavedAddress a", personId, publicId);
    }

    private void change(String statement, long personId, UUID publicId) {
        entities.createQuery(statement + " where a.personId = :person and a.publicId = :id").setParameter("person", personId)
                .setParameter("id", publicId).executeUpdate();
    }
}
