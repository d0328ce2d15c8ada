package vitrina.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vitrina.catalog.imports.csv.CsvFile;
import vitrina.catalog.imports.export.ProductExport;
import vitrina.catalog.imports.file.FileFormat;
import vitrina.catalog.imports.file.ImportTarget;
import vitrina.kernel.audit.Audit;
import vitrina.kernel.database.Ids;
import vitrina.kernel.database.PlainSql;
import vitrina.kernel.database.Sql;
import vitrina.kernel.database.Transactions;
import vitrina.kernel.files.Draft;
import vitrina.kernel.files.FileStore;
import vitrina.kernel.files.FileUse;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paged;
import vitrina.kernel.list.Paging;
import vitrina.kernel.refusal.Refusal;
import vitrina.kernel.settings.Settings;
import vitrina.kernel.time.Clock;

/** Starts imports and tells how they go. */
@PlainSql(value = PlainSql.Why.LIST, note = "what is to be translated")
@ApplicationScoped
@Transactional
public class Imports implements FileUse {

    /** The permission for everything here. */
    public static final String PERMISSION = "catalog.import";
    private static final long MEGABYTE = 1_000_000;
    private static final String OVER = Stream.of(ImportState.values()).filter(ImportState::isFinal).map(state -> "'" + state + "'")
            .collect(Collectors.joining(", "));

    @Inject
    private ImportStore store;
    @Inject
    private MarketStore markets;
    @Inject
    private FileStore files;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;
    @Inject
    private Audit audit;
    @Inject
    private Sql sql;
    @Inject
    private Transactions transactions;
    @Inject
    private ProductExport exporter;

    /**
     * Recognises the file, keeps it and queues its import. No transaction is open while the file comes and is kept.
     *
     * @param target where a file of another maker belongs; may be {@link ImportTarget#NONE} for our own format
     * @param dryRun check everything, write nothing
     * @throws Refusal imports.not-text, imports.format-unknown, imports.target-missing, imports.…-unknown, kernel.file-too-large
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public ImportJob start(InputStream content, String fileName, ImportTarget target, boolean dryRun) {
        var actor = Actors.require(PERMISSION);
        try (Draft draft = files.receive(content, settings.get(ImportSettings.LARGEST_FILE) * MEGABYTE)) {
            FileFormat format = recognise(draft.path());
            if (format.needsTarget()) {
                markets.check(target);
            }
            UUID id = Ids.uuid7();
            String name = fileName == null || fileName.isBlank() ? "products.csv" : fileName.replaceAll("\\p{Cntrl}", "");
            var job = new ImportJob(0, id, ImportState.QUEUED, dryRun, draft.keep("text/csv").key(), name.substring(0, Math.min(200, name.length())),
                    format, format.needsTarget() ? target : ImportTarget.NONE, actor.name(), clock.now(), null, null, 0, 0, 0, 0, 0, 0, 0,
                    null, null);
            return transactions.alone(() -> {
                store.insert(job);
                audit.record("catalog.import", "import", id, Json.createObjectBuilder().add("file", name).add("format", format.name())
                        .add("dryRun", dryRun).build());
                return find(id).orElseThrow();
            });
        }
    }

    private static FileFormat recognise(Path file) {
        try {
            FileFormat format = FileFormat.recognise(CsvFile.recognise(file));
            if (format == null) {
                throw new Refusal("imports.format-unknown");
            }
            return format;
        } catch (CsvFile.NotText empty) {
            throw new Refusal("imports.not-text");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<ImportJob> find(UUID publicId) {
        Actors.require(PERMISSION);
        return store.find(publicId);
    }

    /** Newest first. */
    public Paged<ImportJob> list(Paging paging) {
        Actors.require(PERMISSION);
        return store.list(paging);
    }

    /**
     * What is committed stays.
     * @throws Refusal imports.over
     */
    public void cancel(UUID publicId) {
        Actors.require(PERMISSION);
        if (!store.cancel(publicId)) {
            throw new Refusal("imports.over");
        }
        audit.record("catalog.import-cancel", "import", publicId, Json.createObjectBuilder().build());
    }

    /** By line. At most 10,000 are kept. */
    public Paged<ImportProblem> problems(UUID publicId, Paging paging) {
        Actors.require(PERMISSION);
        return store.problems(store.find(publicId).map(ImportJob::id).orElse(-1L), paging);
    }

    /** Published products of catalogs that offer the language, without a published text in it: work for translators. */
    public Paged<Untranslated> untranslated(String language, Paging paging) {
        Actors.require(PERMISSION);
        String catalogs = """
            from catalog_entry e join catalog_catalog c on c.id = e.catalog_id and c.active
            join catalog_catalog_language l on l.catalog_id = c.id and l.language = ? where e.product_id = p.id""";
        String from = """
            from catalog_product p where p.status = 'PUBLISHED'
              and not exists (select from catalog_product_text t where t.product_id = p.id and t.language = ? and t.published)
              and exists (select %s)
            """.formatted(catalogs);
        List<Untranslated> items = sql.list("""
            select p.id, p.code, coalesce((select min(t.name) from catalog_product_text t where t.product_id = p.id), p.code) as name,
              array(select c.country::text %s order by 1) as countries
            %s order by p.code limit ? offset ?""".formatted(catalogs, from),
                row -> new Untranslated(row.getLong("id"), row.getString("code"), row.getString("name"),
                        List.of((String[]) row.getArray("countries").getArray())),
                language, language, language, paging.size(), paging.offset());
        return Paged.of(items, sql.number("select count(*) " + from, language, language), paging);
    }

    /**
     * Writes the whole catalog in our own format (docs/reference/product-csv.md).
     *
     * @param forSpreadsheet for people: formulas are neutralised (Q17), so that it is no longer an exact copy
     */
    public void export(OutputStream out, boolean forSpreadsheet) {
        Actors.require(PERMISSION);
        try {
            exporter.write(out, forSpreadsheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Once an import is over nobody asks for its file any more. */
    @Override
    public List<Column> fileColumns() {
        return List.of(new Column("catalog_import", "file_key", "state not in (" + OVER + ")"));
    }
}
