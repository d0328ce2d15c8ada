package vitrina.catalog.attribute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.edits.Code;
import vitrina.catalog.edits.Edits;
import vitrina.kernel.database.Lazy;
import vitrina.kernel.entity.Writes;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;

/** The attributes as staff edit them. */
@ApplicationScoped
@Transactional
public class Attributes {

    @PersistenceContext(unitName = "suite")
    private EntityManager entities;
    @Inject
    private Edits edits;

    /** In the order filters show them; without values, which can be many. */
    public List<Attribute> all() {
        return entities.createQuery("select distinct a from Attribute a left join fetch a.names order by a.position, a.code",
                Attribute.class).getResultList();
    }

    /** With all values and names. */
    public Optional<Attribute> byCode(String code) {
        var attribute = entities.createQuery("select a from Attribute a where a.code = :code", Attribute.class)
                .setParameter("code", code).getResultStream().findFirst();
        attribute.ifPresent(one -> {
            Lazy.load(one.getNames());
            one.getValues().forEach(value -> Lazy.load(value.getNames()));
        });
        return attribute;
    }

    /** Values by their ids, with names. */
    public List<AttributeValue> values(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                        "select distinct v from AttributeValue v join fetch v.attribute left join fetch v.names where v.id in :ids",
                        AttributeValue.class).setParameter("ids", ids).getResultList();
    }

    /** @throws Refusal catalog.attribute-exists, catalog.code-invalid */
    public Attribute create(String code, AttributeKind kind) {
        Actors.require(CatalogPermissions.EDIT);
        Code.check(code);
        if (byCode(code).isPresent()) {
            throw new Refusal("catalog.attribute-exists", code);
        }
        var attribute = new Attribute(code, kind);
        entities.persist(attribute);
        edits.told("attribute", attribute.getId(), "catalog.attribute-created", code);
        return attribute;
    }

    /** @throws Refusal kernel.changed-meanwhile, catalog.code-invalid, catalog.value-exists, catalog.swatch-invalid */
    public Attribute save(Attribute edited) {
        Actors.require(CatalogPermissions.EDIT);
        check(edited.getValues());
        var attribute = Writes.merged(entities, edited);
        Writes.now(entities);
        edits.told("attribute", attribute.getId(), "catalog.attribute-saved", attribute.getCode());
        return attribute;
    }

    private static void check(List<AttributeValue> values) {
        var codes = new HashSet<String>();
        for (var value : values) {
            Code.check(value.getCode());
            if (!codes.add(value.getCode())) {
                throw new Refusal("catalog.value-exists", value.getCode());
            }
            if (value.getSwatch() != null && !value.getSwatch().matches("#[0-9a-f]{6}")) {
                throw new Refusal("catalog.swatch-invalid", value.getSwatch());
            }
        }
    }
}
