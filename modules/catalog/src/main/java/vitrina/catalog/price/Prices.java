package vitrina.catalog.price;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vitrina.catalog.edits.CatalogPermissions;
import vitrina.catalog.edits.Code;
import vitrina.catalog.edits.Edits;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.money.Money;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.time.Clock;

/** What things cost, and the lists that say so. */
@PlainSql(value = PlainSql.Why.HOT_PATH, note = "prices of a whole page in one statement")
@ApplicationScoped
@Transactional
public class Prices {

    private static final String LIST = """
            select id, code, country, customer_group, priority, valid_from, valid_until, active from catalog_price_list""";

    @Inject
    private Sql sql;
    @Inject
    private Clock clock;
    @Inject
    private Edits edits;

    /** The prices now, for a customer group or null; a variant without a price in this country and currency is missing. */
    public Map<Long, PriceQuote> quote(String country, String currency, String group, Collection<Long> variantIds) {
        var offers = new HashMap<Long, List<PriceOffer>>();
        var classes = new HashMap<Long, String>();
        sql.list("""
                select p.variant_id, p.amount, p.list_amount, p.currency, l.id, l.priority, l.customer_group, l.valid_from,
                       l.valid_until, d.tax_class
                from catalog_price p join catalog_price_list l on l.id = p.list_id and l.active and l.country = ?
                join catalog_variant v on v.id = p.variant_id join catalog_product d on d.id = v.product_id
                where p.variant_id = any(?) and p.currency = ?""", row -> {
            classes.put(row.getLong("variant_id"), row.getString("tax_class"));
            return offers.computeIfAbsent(row.getLong("variant_id"), any -> new ArrayList<>()).add(offer(row));
        }, country, variantIds, currency);
        var now = clock.now();
        var quotes = new HashMap<Long, PriceQuote>();
        offers.forEach((variant, all) -> PriceOffer.choose(all, group, now, classes.get(variant))
                .ifPresent(quote -> quotes.put(variant, quote)));
        return quotes;
    }

    public List<PriceList> lists(String country) {
        return sql.list(LIST + " where country = ? order by priority, code", Prices::list, country);
    }

    public Optional<PriceList> list(String code) {
        return sql.first(LIST + " where code = ?", Prices::list, code);
    }

    /**
     * The list of everyday prices of a country.
     * @throws Refusal catalog.no-base-list
     */
    public PriceList base(String country) {
        return findBase(country).orElseThrow(() -> new Refusal("catalog.no-base-list", country));
    }

    private Optional<PriceList> findBase(String country) {
        return sql.first(LIST + " where country = ? and priority = 0 and customer_group is null and valid_from is null"
                + " and valid_until is null", Prices::list, country);
    }

    /**
     * Adds a list that has no id yet, or changes the one with its id, which keeps its code and country.
     * @return its id
     *
     * @throws Refusal catalog.period-reversed, catalog.list-code-missing, catalog.code-invalid, catalog.list-code-taken,
     *     catalog.base-list-stays, catalog.base-list-exists
     */
    public long putList(PriceList list) {
        Actors.require(CatalogPermissions.PRICES);
        check(list);
        long id = list.id() == 0
                ? sql.number("""
                        insert into catalog_price_list (code, country, customer_group, priority, valid_from, valid_until, active)
                        values (?, ?, ?, ?, ?, ?, ?) returning id""", list.code(), list.country(), list.group(), list.priority(),
                        list.from(), list.until(), list.active())
                : sql.number("""
                        update catalog_price_list set customer_group = ?, priority = ?, valid_from = ?, valid_until = ?, active = ?,
                            version = version + 1 where id = ? returning id""", list.group(), list.priority(), list.from(), list.until(),
                        list.active(), list.id());
        edits.told("price", sql.list("""
                select distinct v.product_id from catalog_price p join catalog_variant v on v.id = p.variant_id
                where p.list_id = ?""", row -> row.getLong(1), id), "catalog.price-list-put", list.code());
        return id;
    }

    /** A code names one list of the company, and a country always has its base list. */
    private void check(PriceList list) {
        if (list.from() != null && list.until() != null && !list.from().isBefore(list.until())) {
            throw new Refusal("catalog.period-reversed");
        }
        if (list.code().isBlank()) {
            throw new Refusal("catalog.list-code-missing");
        }
        if (list.id() == 0) {
            Code.check(list.code());
        }
        list(list.code()).filter(other -> other.id() != list.id()).ifPresent(other -> {
            throw new Refusal("catalog.list-code-taken", other.code(), other.country());
        });
        findBase(list.country()).ifPresent(base -> {
            if (base.id() == list.id() && !(list.isBase() && list.active())) {
                throw new Refusal("catalog.base-list-stays", base.code());
            }
            if (base.id() != list.id() && list.isBase()) {
                throw new Refusal("catalog.base-list-exists", base.code());
            }
        });
    }

    /**
     * @param listPrice the higher price to cross out, or null.
     * @throws Refusal catalog.list-price-low, catalog.price-negative, kernel.amount-unpayable, kernel.amount-too-large
     */
    public void put(long listId, long variantId, Money price, Money listPrice) {
        Actors.require(CatalogPermissions.PRICES);
        if (price.isNegative()) {
            throw new Refusal("catalog.price-negative");
        }
        if (listPrice != null && listPrice.compareTo(price) <= 0) {
            throw new Refusal("catalog.list-price-low");
        }
        sql.update("""
                insert into catalog_price (list_id, variant_id, currency, amount, list_amount) values (?, ?, ?, ?, ?::numeric)
                on conflict (variant_id, list_id, currency) do update set amount = excluded.amount,
                    list_amount = excluded.list_amount""", listId, variantId, price.currency(), price.payable().keepable().amount(),
                listPrice == null ? null : listPrice.payable().keepable().amount());
        told(variantId, "catalog.price-put", price);
    }

    public void remove(long listId, long variantId, String currency) {
        Actors.require(CatalogPermissions.PRICES);
        sql.update("delete from catalog_price where list_id = ? and variant_id = ? and currency = ?", listId, variantId, currency);
        told(variantId, "catalog.price-removed", currency);
    }

    /** Every price of these variants, for staff. */
    public List<PriceRow> of(Collection<Long> variantIds) {
        Actors.require(CatalogPermissions.READ);
        return sql.list("""
                select p.variant_id, v.sku, l.id, l.code, l.country, p.currency, p.amount, p.list_amount
                from catalog_price p join catalog_price_list l on l.id = p.list_id join catalog_variant v on v.id = p.variant_id
                where p.variant_id = any(?) order by v.position, v.id, l.country, l.priority, p.currency""",
                row -> new PriceRow(row.getLong("variant_id"), row.getString("sku"), row.getLong("id"), row.getString("code"),
                        row.getString("country"), money(row, "amount"), money(row, "list_amount")),
                variantIds);
    }

    private void told(long variantId, String act, Object words) {
        edits.told("price", sql.number("select product_id from catalog_variant where id = ?", variantId), act, words);
    }

    private static PriceOffer offer(ResultSet row) throws SQLException {
        return new PriceOffer(row.getLong("id"), row.getInt("priority"), row.getString("customer_group"),
                Sql.instant(row, "valid_from"), Sql.instant(row, "valid_until"), money(row, "amount"), money(row, "list_amount"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        var amount = row.getBigDecimal(column);
        return amount == null ? null : new Money(amount, row.getString("currency")).rounded();
    }

    private static PriceList list(ResultSet row) throws SQLException {
        return new PriceList(row.getLong("id"), row.getString("code"), row.getString("country"), row.getString("customer_group"),
                row.getInt("priority"), Sql.instant(row, "valid_from"), Sql.instant(row, "valid_until"), row.getBoolean("active"));
    }
}
