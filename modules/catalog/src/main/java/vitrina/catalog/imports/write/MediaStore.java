package vitrina.catalog.imports.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vitrina.catalog.imports.file.ImportedProduct;

/** Images, which are fetched later, and documents. Those that staff uploaded are not touched. */
@ApplicationScoped
class MediaStore {

    void write(Batch batch) {
        List<ImportedProduct> withImages = batch.products().stream().filter(p -> p.images() != null).toList();
        if (!withImages.isEmpty()) {
            writeImages(batch, withImages);
        }
        List<ImportedProduct> withDocuments = batch.products().stream().filter(p -> p.documents() != null).toList();
        if (!withDocuments.isEmpty()) {
            writeDocuments(batch, withDocuments);
        }
    }

    private void writeImages(Batch batch, List<ImportedProduct> products) {
        Rows images = new Rows();
        Rows texts = new Rows();
        for (ImportedProduct product : products) {
            for (int i = 0; i < product.images().size(); i++) {
                var image = product.images().get(i);
                images.add("product", batch.id(product), "url", image.url(), "position", i);
                texts(texts, batch.id(product), image.url(), image.alt());
            }
        }
        String given = "with b as (select * from jsonb_to_recordset(?::jsonb) as b(product bigint, url text, position integer)) ";
        batch.change(given + """
            delete from catalog_image t where t.product_id = any(?) and t.source_url is not null
              and not exists (select from b where b.product = t.product_id and b.url = t.source_url) returning t.product_id""",
                images.json(), products.stream().map(batch::id).toList());
        batch.change(given + """
            update catalog_image t set position = b.position from b
            where t.product_id = b.product and t.source_url = b.url and t.position <> b.position returning t.product_id""", images.json());
        batch.change(given + """
            insert into catalog_image (product_id, position, source_url) select product, position, url from b
            where not exists (select from catalog_image t where t.product_id = b.product and t.source_url = b.url)
            returning product_id""", images.json());
        batch.change("""
            with b as (select * from jsonb_to_recordset(?::jsonb) as b(product bigint, url text, language text, text text)),
            w as (insert into catalog_image_text as t (image_id, language, alt)
              select i.id, b.language, b.text from b join catalog_image i on i.product_id = b.product and i.source_url = b.url
              on conflict (image_id, language) do update set alt = excluded.alt where t.alt <> excluded.alt returning image_id)
            select i.product_id from w join catalog_image i on i.id = w.image_id""", texts.json());
    }

    private void writeDocuments(Batch batch, List<ImportedProduct> products) {
        Rows documents = new Rows();
        Rows texts = new Rows();
        for (ImportedProduct product : products) {
            for (int i = 0; i < product.documents().size(); i++) {
                var document = product.documents().get(i);
                documents.add("product", batch.id(product), "url", document.url(), "position", i, "kind", kind(document.url()));
                texts(texts, batch.id(product), document.url(), document.titles());
            }
        }
        String given = "with b as (select * from jsonb_to_recordset(?::jsonb) as b(product bigint, url text, position integer, kind text)) ";
        batch.change(given + """
            delete from catalog_document t where t.product_id = any(?) and t.url is not null
              and not exists (select from b where b.product = t.product_id and b.url = t.url) returning t.product_id""",
                documents.json(), products.stream().map(batch::id).toList());
        batch.change(given + """
            update catalog_document t set position = b.position from b
            where t.product_id = b.product and t.url = b.url and t.position <> b.position returning t.product_id""", documents.json());
        batch.change(given + """
            insert into catalog_document (product_id, kind, position, url) select product, kind, position, url from b
            where not exists (select from catalog_document t where t.product_id = b.product and t.url = b.url)
            returning product_id""", documents.json());
        batch.change("""
            with b as (select * from jsonb_to_recordset(?::jsonb) as b(product bigint, url text, language text, text text)),
            w as (insert into catalog_document_text as t (document_id, language, title)
              select d.id, b.language, b.text from b join catalog_document d on d.product_id = b.product and d.url = b.url
              on conflict (document_id, language) do update set title = excluded.title where t.title <> excluded.title returning document_id)
            select d.product_id from w join catalog_document d on d.id = w.document_id""", texts.json());
    }

    private static void texts(Rows rows, long product, String url, Map<String, String> texts) {
        texts.forEach((language, text) -> rows.add("product", product, "url", url, "language", language, "text", text));
    }

    /** Video sites and video files are links to watch, the rest is to read. */
    private static String kind(String url) {
        return url.matches("(?i).*(youtube\\.com|youtu\\.be|vimeo\\.com|\\.mp4|\\.webm).*") ? "VIDEO" : "DOCUMENT";
    }
}
