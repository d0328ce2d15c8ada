package vitrina.catalog.promotion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.edits.Edits;
import vitrina.kernel.database.Lazy;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.entity.Writes;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;

/** Where staff write promotions and coupons. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "coupons in thousands")
@ApplicationScoped
@Transactional
public class PromotionAdmin {

    @PersistenceContext(unitName = "suite")
    private EntityManager entities;
    @Inject
    private Sql sql;
    @Inject
    private Edits edits;
    @Inject
    private Clock clock;

    /** All of them, the most important first. */
    public List<Promotion> all() {
        Actors.require(CatalogPermissions.READ);
        return entities.createQuery("select distinct p from Promotion p left join fetch p.names order by p.priority desc, p.id",
                Promotion.class).getResultList();
    }

    public Optional<Promotion> find(long id) {
        Actors.require(CatalogPermissions.READ);
        var promotion = Optional.ofNullable(entities.find(Promotion.class, id));
        promotion.ifPresent(one -> {
            Lazy.load(one.getNames());
            Lazy.load(one.getTargets());
        });
        return promotion;
    }

    public Optional<Promotion> byCode(String code) {
        return entities.createQuery("select p.id from Promotion p where p.code = :code", Long.class).setParameter("code", code)
                .getResultStream().findFirst().flatMap(this::find);
    }

    /**
     * Saves a new or edited one.
     * @throws Refusal catalog.code-invalid, catalog.promotion-nameless, catalog.promotion-incomplete, catalog.promotion-percent,
     *     catalog.promotion-count, catalog.promotion-amount, catalog.period-reversed, catalog.promotion-exists, catalog.promotion-limit-low,
     *     kernel.changed-meanwhile, kernel.amount-unpayable, kernel.amount-too-large
     */
    public Promotion save(Promotion edited) {
        Actors.require(CatalogPermissions.PROMOTIONS);
        PromotionChecks.check(edited);
        checkOthers(edited);
        var promotion = Writes.merged(entities, edited);
        // Two desks at once: the unique code lets one pass.
        Writes.now(entities, () -> new Refusal("catalog.promotion-exists", edited.getCode()));
        edits.told("promotion", promotion.getId(), "catalog.promotion-saved", promotion.getCode());
        return promotion;
    }

    private void checkOthers(Promotion edited) {
        long id = edited.getId() == null ? 0 : edited.getId();
        if (sql.number("select count(*) from catalog_promotion where code = ? and id <> ?", edited.getCode(), id) > 0) {
            throw new Refusal("catalog.promotion-exists", edited.getCode());
        }
        if (sql.number("select count(*) from catalog_promotion where id = ? and used > ?::int", id, edited.getUsageLimit()) > 0) {
            throw new Refusal("catalog.promotion-limit-low", edited.getCode());
        }
    }

    /** How often it was used. */
    public long uses(long promotionId) {
        return sql.number("select count(*) from catalog_promotion_use where promotion_id = ?", promotionId);
    }

    public List<Coupon> coupons(long promotionId) {
        Actors.require(CatalogPermissions.READ);
        return sql.list("""
                select id, promotion_id, code, usage_limit, used, valid_until, active from catalog_coupon
                where promotion_id = ? order by code""", Rules::coupon, promotionId);
    }

    /**
     * A new code that opens the promotion.
     * @param until exclusive, null: without end
     * @return the code as it is kept
     * @throws Refusal catalog.code-invalid, catalog.promotion-count, catalog.coupon-long, catalog.coupon-over, catalog.coupon-exists,
     *     catalog.coupon-taken
     */
    public String addCoupon(long promotionId, String code, Integer usageLimit, Instant until) {
        Actors.require(CatalogPermissions.PROMOTIONS);
        // Not as a shopper may type it: a code with spaces within would be kept as another one than staff print.
        var kept = code.strip().toUpperCase(Locale.ROOT);
        PromotionChecks.coupon(kept, usageLimit);
        if (until != null && !until.isAfter(clock.now())) {
            throw new Refusal("catalog.coupon-over", kept);
        }
        int written = sql.update("""
                insert into catalog_coupon (promotion_id, code, usage_limit, valid_until) values (?, ?, ?::int, ?)
                on conflict (code) do nothing""", promotionId, kept, usageLimit, until);
        if (written == 0) {
            boolean ours = sql.number("select count(*) from catalog_coupon where code = ? and promotion_id = ?", kept, promotionId) > 0;
            throw new Refusal(ours ? "catalog.coupon-exists" : "catalog.coupon-taken", kept);
        }
        edits.told("coupon", promotionId, "catalog.coupon-put", kept);
        return kept;
    }

    /**
     * Changes its limit, its end, or whether it is active.
     * @throws Refusal catalog.promotion-count, catalog.coupon-limit-low
     */
    public void changeCoupon(Coupon changed) {
        Actors.require(CatalogPermissions.PROMOTIONS);
        PromotionChecks.limit(changed.usageLimit());
        int written = sql.update("""
                update catalog_coupon set usage_limit = ?::int, valid_until = ?, active = ?, version = version + 1
                where id = ? and promotion_id = ? and used <= coalesce(?::int, used)""",
                changed.usageLimit(), changed.until(), changed.active(), changed.id(), changed.promotionId(), changed.usageLimit());
        if (written == 0) {
            throw new Refusal("catalog.coupon-limit-low", changed.code());
        }
        edits.told("coupon", changed.promotionId(), "catalog.coupon-put", changed.code());
    }
}
