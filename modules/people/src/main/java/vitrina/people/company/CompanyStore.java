package vitrina.people.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import vitrina.kernel.database.Collation;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Reads and writes the company. */
@PlainSql(value = PlainSql.Why.DATABASE, note = "locks the table while one node fills it")
@ApplicationScoped
class CompanyStore {

    @PersistenceContext(unitName = "suite")
    private EntityManager entities;
    @Inject
    private Sql sql;

    @Transactional
    CompanyData read() {
        var countries = new LinkedHashMap<String, Country>();
        for (var country : list("select c from Country c order by c.position, c.code", Country.class)) {
            countries.put(country.code(), country);
        }
        return new CompanyData(Collections.unmodifiableMap(countries), list("select s from Seller s order by s.country, s.code", Seller.class),
                list("select distinct b from Branch b left join fetch b.hours order by b.country, " + Collation.UND.jpql("b.name"), Branch.class));
    }

    private <T> List<T> list(String query, Class<T> type) {
        return List.copyOf(entities.createQuery(query, type).getResultList());
    }

    void add(CompanyData company) {
        company.countries().values().forEach(entities::persist);
        // Sellers name their country by its code only, so that their order is not known to JPA.
        entities.flush();
        company.sellers().forEach(entities::persist);
        company.branches().forEach(entities::persist);
    }

    /** Keeps a second node out until the first has filled the tables. */
    boolean isEmptyLocked() {
        sql.lock("people_country");
        return entities.createQuery("select count(c) from Country c", Long.class).getSingleResult() == 0;
    }
}
