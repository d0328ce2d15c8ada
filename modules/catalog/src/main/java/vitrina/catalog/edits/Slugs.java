package vitrina.catalog.edits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.refusal.Refusal;

/** Makes and keeps web address parts. */
@PlainSql(value = PlainSql.Why.SET_BASED, note = "redirects of many languages in one statement")
@ApplicationScoped
public class Slugs {

    private static final int LONGEST = 150;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

    @Inject
    private Sql sql;

    /** "Baño de Luz ½" becomes "bano-de-luz-1-2"; a name without any letter or digit becomes "x". */
    public static String of(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace("æ", "ae").replace("ø", "o");
        var slug = OTHER.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        slug = slug.length() > LONGEST ? slug.substring(0, LONGEST).replaceAll("-$", "") : slug;
        return slug.isEmpty() ? "x" : slug;
    }

    /** The first of slug, slug-2, slug-3 … that nobody else has in this language. */
    public String free(SlugKind kind, String language, String name, long ownerId) {
        var wanted = of(name);
        var taken = sql.list("select slug from " + kind.table + " where language = ? and (slug = ? or slug like ? || '-%') and "
                + kind.owner + " <> ?", row -> row.getString(1), language, wanted, wanted, ownerId);
        var slug = wanted;
        for (int n = 2; taken.contains(slug); n++) {
            slug = wanted + "-" + n;
        }
        return slug;
    }

    /** @throws Refusal catalog.slug-taken, catalog.slug-invalid */
    public void check(SlugKind kind, String language, String slug, long ownerId) {
        if (!slug.equals(of(slug))) {
            throw new Refusal("catalog.slug-invalid", slug, of(slug));
        }
        if (sql.number("select count(*) from " + kind.table + " where language = ? and slug = ? and " + kind.owner + " <> ?",
                language, slug, ownerId) > 0) {
            throw new Refusal("catalog.slug-taken", slug);
        }
    }

    /** Compares with what is stored; a changed slug leads on from its old address. Call before the new text is written. */
    public void remember(SlugKind kind, long ownerId, String language, String slug) {
        sql.update("delete from catalog_slug_redirect where kind = ? and language = ? and slug = ?", kind, language, slug);
        sql.update("insert into catalog_slug_redirect (kind, language, slug, target_id) select ?, language, slug, " + kind.owner
                + " from " + kind.table + " where " + kind.owner + " = ? and language = ? and slug not in (?, '')"
                + " on conflict (kind, language, slug) do update set target_id = excluded.target_id",
                kind, ownerId, language, slug);
    }

    /** What an old address leads to. */
    public Optional<Long> redirect(SlugKind kind, List<String> languages, String slug) {
        return sql.first("select target_id from catalog_slug_redirect where kind = ? and slug = ? and language = any(?) limit 1",
                row -> row.getLong(1), kind, slug, languages);
    }
}
