package vitrina.backoffice.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vitrina.backoffice.table.Column;
import vitrina.backoffice.table.Table;
import vitrina.backoffice.table.TableState;
import vitrina.kernel.deadletters.DeadLetter;
import vitrina.kernel.deadletters.DeadLetters;
import vitrina.kernel.list.Paged;

/** Messages that were given up, newest first. There are few, or something is badly wrong: the newest thousand are enough. */
@ApplicationScoped
public class QueuesTable extends Table<DeadLetter> {

    private static final int MOST = 1000;
    private static final List<Column<DeadLetter>> COLUMNS = List.of(
            Column.of("created", DeadLetter::createdAt),
            Column.<DeadLetter>of("kind", DeadLetter::kind).text(),
            Column.of("about", DeadLetter::about),
            Column.of("attempts", DeadLetter::attempts),
            Column.of("error", DeadLetter::lastError));

    @Inject
    private DeadLetters letters;

    @Override
    public String name() {
        return "queues";
    }

    @Override
    public String permission() {
        return "queues.replay";
    }

    @Override
    public List<Column<DeadLetter>> columns() {
        return COLUMNS;
    }

    @Override
    public Paged<DeadLetter> find(TableState state) {
        var words = state.text().toLowerCase(Locale.ROOT);
        var kind = state.value("kind") == null ? "" : state.value("kind").toLowerCase(Locale.ROOT);
        var all = letters.list(MOST).stream().filter(letter -> letter.kind().toLowerCase(Locale.ROOT).contains(kind))
                .filter(letter -> (letter.kind() + " " + letter.about() + " " + letter.lastError() + " " + letter.body())
                        .toLowerCase(Locale.ROOT).contains(words))
                .toList();
        var paging = state.paging();
        return Paged.of(all.stream().skip(paging.offset()).limit(paging.size()).toList(), all.size(), paging);
    }

    @Override
    public String key(DeadLetter row) {
        return row.key();
    }
}
