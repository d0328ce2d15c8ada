package vitrina.backoffice.table;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vitrina.backoffice.frame.Amounts;
import vitrina.backoffice.frame.Backoffice;
import vitrina.backoffice.frame.Formats;
import vitrina.kernel.identity.Actors;
import vitrina.kernel.list.Paged;

/**
 * The bean of a page with a list. The state comes from the address when the page is opened; every filter, sort and
 * step leads to another address, so postbacks only ever reload the same rows.
 */
public abstract class TablePage<R> implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STEPS_AROUND = 2;

    @Inject
    private SavedViews views;
    @Inject
    private Backoffice backoffice;
    @Inject
    private Formats formats;
    @Inject
    private Amounts amounts;

    private TableState state;
    private String path;
    private String newView;
    private transient Paged<R> page;
    private transient List<SavedView> saved;

    protected abstract Table<R> table();

    @PostConstruct
    void open() {
        Actors.require(table().permission());
        var request = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        path = request.getRequestURI().replaceFirst("\\.xhtml$", "");
        state = table().read(request.getParameterMap());
    }

    public Paged<R> getPage() {
        if (page == null) {
            page = table().find(state);
        }
        return page;
    }

    public List<R> getRows() {
        return getPage().items();
    }

    public String key(R row) {
        return table().key(row);
    }

    /** Reads the rows again, after an act or when something new came in. */
    public void reload() {
        page = null;
    }

    public String getName() {
        return table().name();
    }

    public String getWords() {
        return table().words();
    }

    public TableState getState() {
        return state;
    }

    public Column<R> column(String key) {
        return table().column(key);
    }

    public String getPath() {
        return path;
    }

    public String link(TableState other) {
        var query = other.query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    public String pageLink(int number) {
        return link(state.page(number));
    }

    /** The first click sorts up, the second down, the third goes back to the list's own order. */
    public String sortLink(String key) {
        return link(state.sort(state.sort().equals(key) ? "-" + key : state.sort().equals("-" + key) ? "" : key));
    }

    /** For aria-sort. */
    public String sortOf(String key) {
        return state.sort().equals(key) ? "ascending" : state.sort().equals("-" + key) ? "descending" : "none";
    }

    public String exportLink(String format) {
        var query = state.page(1).query();
        return "/backoffice/export/" + getName() + "." + format + (query.isEmpty() ? "" : "?" + query);
    }

    /** Paged numbers around the current one; 0 stands for a gap. */
    public List<Integer> getSteps() {
        var steps = new ArrayList<Integer>();
        int last = getPage().pages();
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - state.page()) <= STEPS_AROUND) {
                steps.add(number);
            } else if (steps.getLast() != 0) {
                steps.add(0);
            }
        }
        return steps;
    }

    public long getFirstShown() {
        return getPage().total() == 0 ? 0 : (long) (state.page() - 1) * state.size() + 1;
    }

    public long getLastShown() {
        return Math.min(getPage().total(), (long) state.page() * state.size());
    }

    /** Keys of the rows ticked with the box or the key x. */
    protected List<String> ticked() {
        var values = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get("ticked");
        return values == null ? List.of() : List.of(values);
    }

    /** A word that colours a row, or nothing. */
    public String tone(R row) {
        return "";
    }

    /** Views that the list itself offers, before those that staff saved. */
    public List<SavedView> getOffered() {
        return List.of();
    }

    public List<SavedView> getViews() {
        if (saved == null) {
            saved = views.of(getName(), backoffice.getLanguage());
        }
        return saved;
    }

    public boolean isShown(SavedView view) {
        return view.query().equals(state.page(1).query());
    }

    public boolean isStandard() {
        return state.page(1).query().isEmpty();
    }

    /** Whether what is shown has a name already. */
    public boolean isKnown() {
        return getViews().stream().anyMatch(this::isShown) || getOffered().stream().anyMatch(this::isShown);
    }

    public void saveView() {
        views.save(getName(), newView, state.page(1).query());
        newView = null;
        saved = null;
    }

    public void removeView(long id) {
        views.remove(id);
        saved = null;
    }

    public String getNewView() {
        return newView;
    }

    public void setNewView(String name) {
        newView = name;
    }

    public List<Column.Choice> choices(String key) {
        return column(key).choices().get();
    }

    public boolean isChosen(String key, String value) {
        return state.values(key).contains(value);
    }

    public String label(String key, Column.Choice choice) {
        return choice.label() != null ? choice.label() : backoffice.say(column(key).wording() + "." + choice.value());
    }

    /** Filters in force, as removable chips; also those without a column that have a name. */
    public List<Applied> getApplied() {
        return state.filters().keySet().stream().filter(key -> backoffice.knows(getWords() + ".column." + key))
                .map(key -> new Applied(backoffice.say(getWords() + ".column." + key), words(key), link(state.without(key)))).toList();
    }

    /** Filters that no column shows, to be kept when the others change. */
    public List<Column.Choice> getUnseen() {
        var columns = table().columns().stream().map(Column::key).toList();
        return state.filters().entrySet().stream().filter(filter -> !columns.contains(filter.getKey()))
                .flatMap(filter -> filter.getValue().stream().map(value -> new Column.Choice(value, "f." + filter.getKey()))).toList();
    }

    private String words(String key) {
        var column = table().columns().stream().filter(one -> one.key().equals(key)).findFirst();
        if (column.isEmpty()) {
            return state.value(key).contains(Range.SEPARATOR)
                    ? words(state.range(key), this::day)
                    : backoffice.say(getWords() + "." + key + "." + state.value(key));
        }
        return switch (column.get().filter()) {
            case CHOICE -> choices(key).stream().filter(choice -> isChosen(key, choice.value()))
                    .map(choice -> label(key, choice)).collect(Collectors.joining(", "));
            case DATES -> words(state.range(key), this::day);
            case NUMBERS -> words(state.range(key), this::amount);
            case TEXT, NONE -> "“" + state.value(key) + "”";
        };
    }

    private String words(Range range, UnaryOperator<String> read) {
        var from = range.from().isEmpty() ? "" : read.apply(range.from());
        var to = range.to().isEmpty() ? "" : read.apply(range.to());
        return from.equals(to)
                ? from
                : to.isEmpty()
                        ? backoffice.say("backoffice.table.from") + " " + from
                        : from.isEmpty() ? backoffice.say("backoffice.table.to") + " " + to : from + " – " + to;
    }

    private String day(String text) {
        return formats.day(Range.day(text));
    }

    /** What was understood of it, or how it would be. */
    private String amount(String text) {
        var way = amounts.limit();
        return way.read(text).map(way::show).orElseGet(() -> amounts.wrong(way, text));
    }

    /** What the fields of a range of numbers say while somebody types. */
    public String getEcho() {
        return amounts.echo(amounts.limit());
    }

    /**
     * One filter in force.
     *
     * @param without the address of the list without it
     */
    public record Applied(String title, String words, String without) {}
}
