package vitrina.cms.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import vitrina.kernel.boot.Content;
import vitrina.kernel.boot.SuiteStarted;
import vitrina.kernel.changes.ChangeLog;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;

/** The first filling. */
@PlainSql(value = PlainSql.Why.OWED, note = "pages and menus, with content")
@ApplicationScoped
class SiteSetup {

    @Inject
    private Sql sql;
    @Inject
    private Media media;
    @Inject
    private ChangeLog changes;

    @Transactional
    void fill(@Observes @Priority(300) SuiteStarted started) throws IOException {
        sql.lock("cms_site");
        if (sql.number("select count(*) from cms_site") > 0) {
            return;
        }
        var file = Content.object("site.json");
        long site = sql.number("insert into cms_site (code, kind) values ('corporate', 'CORPORATE') returning id");
        for (var picture : file.getJsonArray("pictures").getValuesAs(JsonString::getString)) {
            try (var content = Content.open("pictures/" + picture + ".svg")) {
                media.put(site, picture, content, "image/svg+xml");
            }
        }
        Content.objects(file, "pages").forEach(page -> page(site, page));
        int position = 0;
        for (var entry : Content.objects(file, "footer")) {
            entry(site, null, position++, entry);
        }
        changes.note(Pages.CHANGE, site);
        changes.note(SiteMenus.CHANGE, site);
    }

    private void page(long site, JsonObject json) {
        long page = sql.number("insert into cms_page (site_id, code, published) values (?, ?, true) returning id", site, json.getString("page"));
        texts(json).forEach((language, text) -> sql.update("""
                insert into cms_page_text (page_id, site_id, language, slug, title, description) values (?, ?, ?, ?, ?, ?)""",
                page, site, language, text.getString("slug"), text.getString("title"), text.getString("description")));
        int position = 0;
        for (var block : Content.objects(json, "blocks")) {
            long id = sql.number("""
                    insert into cms_block (page_id, position, kind, picture, target, query) values (?, ?, ?, ?, ?, ?) returning id""",
                    page, position++, block.getString("block"), block.getString("picture", null), block.getString("target", null),
                    block.getString("query", null));
            texts(block).forEach((language, text) -> sql.update("""
                    insert into cms_block_text (block_id, language, title, text, button) values (?, ?, ?, ?, ?)""", id, language,
                    text.getString("title", ""), text.getString("text", ""), text.getString("button", "")));
        }
    }

    private void entry(long site, Long parent, int position, JsonObject json) {
        long id = sql.number("""
                insert into cms_menu_item (site_id, menu, parent_id, position, target) values (?, 'FOOTER', ?, ?, ?) returning id""",
                site, parent, position, json.getString("target", null));
        json.getJsonObject("labels").forEach((language, label) -> sql.update(
                "insert into cms_menu_text (item_id, language, label) values (?, ?, ?)", id, language, ((JsonString) label).getString()));
        int below = 0;
        for (var entry : Content.objects(json, "entries")) {
            entry(site, id, below++, entry);
        }
    }

    private static Map<String, JsonObject> texts(JsonObject json) {
        var texts = new TreeMap<String, JsonObject>();
        if (json.containsKey("texts")) {
            json.getJsonObject("texts").forEach((language, text) -> texts.put(language, text.asJsonObject()));
        }
        return texts;
    }
}
