package vitrina.cms.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** Reads the pages: three statements for all of them. */
@PlainSql(value = PlainSql.Why.OWED, note = "pages, with content")
@ApplicationScoped
class PageStore {

    private record Head(long id, String code, String language, String slug, String title, String description) {}

    private record Place(long page, String language) {}

    @Inject
    private Sql sql;

    /** The pages by language, then by code. */
    @Transactional
    Map<String, Map<String, SitePage>> read() {
        var blocks = new HashMap<Place, List<Block>>();
        sql.list("""
                select b.page_id, t.language, b.kind, b.picture, b.target, b.query, bt.title, bt.text, bt.button
                from cms_block b join cms_page_text t on t.page_id = b.page_id
                left join cms_block_text bt on bt.block_id = b.id and bt.language = t.language order by b.page_id, b.position""",
                row -> blocks.computeIfAbsent(new Place(row.getLong(1), row.getString(2)), any -> new ArrayList<>()).add(block(row)));
        var heads = sql.list("""
                select p.id, p.code, t.language, t.slug, t.title, t.description from cms_page p
                join cms_site s on s.id = p.site_id and s.kind = 'CORPORATE' join cms_page_text t on t.page_id = p.id
                where p.published order by p.code, t.language""", row -> new Head(row.getLong(1), row.getString(2), row.getString(3),
                row.getString(4), row.getString(5), row.getString(6)));
        var slugs = new HashMap<Long, Map<String, String>>();
        heads.forEach(head -> slugs.computeIfAbsent(head.id(), any -> new HashMap<>()).put(head.language(), head.slug()));
        var pages = new HashMap<String, Map<String, SitePage>>();
        heads.forEach(head -> pages.computeIfAbsent(head.language(), any -> new LinkedHashMap<>()).put(head.code(),
                new SitePage(head.code(), head.slug(), head.title(), head.description(),
                        List.copyOf(blocks.getOrDefault(new Place(head.id(), head.language()), List.of())), Map.copyOf(slugs.get(head.id())))));
        return pages;
    }

    private static Block block(ResultSet row) throws SQLException {
        return new Block(BlockKind.valueOf(row.getString("kind")), row.getString("picture"), row.getString("target"),
                row.getString("query"), words(row, "title"), words(row, "text"), words(row, "button"));
    }

    private static String words(ResultSet row, String column) throws SQLException {
        var words = row.getString(column);
        return words == null ? "" : words;
    }
}
