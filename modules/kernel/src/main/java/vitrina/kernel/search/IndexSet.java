package vitrina.kernel.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import vitrina.kernel.text.SynonymSet;

/**
 * The indexes of one subject, one for each language, in numbered folders of which a file names the one in use. A new set is filled in a folder
 * of its own and put in place by renaming that file, so that questions are answered all the while and a crash leaves either the old or the new.
 */
public final class IndexSet implements AutoCloseable {

    /** Raised whenever entries are analysed, laid out or filled differently: an index of another format is made anew. */
    private static final int FORMAT = 3;
    private static final String POINTER = "current";

    private final Path root;
    private final Set<String> languages;
    private volatile Function<String, SynonymSet> synonyms = language -> SynonymSet.NONE;
    private volatile Volume current;

    private IndexSet(Path root, Set<String> languages) {
        this.root = root;
        this.languages = languages;
    }

    /** The indexes of one generation, by language. */
    public record Volume(String name, Map<String, SearchIndex> indexes) {
        /** The index of a language; an unknown one gives null. */
        public SearchIndex index(String language) {
            return indexes.get(language);
        }

        /** Where the feed goes on: null unless all languages were committed at the same position. */
        public String position() {
            Set<String> positions = positions();
            return positions.size() == 1 ? positions.iterator().next() : null;
        }

        /** Where the languages were committed last; null is among them for one that never was. */
        public Set<String> positions() {
            Set<String> positions = new HashSet<>();
            indexes.values().forEach(index -> positions.add(index.position()));
            return positions;
        }

        /** False once a full disk or another failure to write has closed the writer of a language. */
        public boolean isWritable() {
            return indexes.values().stream().allMatch(SearchIndex::isWritable);
        }

        public void refresh() {
            indexes.values().forEach(SearchIndex::refresh);
        }

        public void commit(String position) {
            indexes.values().forEach(index -> index.commit(position));
        }

        private void close() {
            indexes.values().forEach(SearchIndex::close);
        }
    }

    /** Opens what is there. A missing, damaged or outdated set gives an empty one without a position. */
    public static IndexSet open(Path root, Set<String> languages) {
        IndexSet shelf = new IndexSet(root, languages);
        try {
            Files.createDirectories(root);
            Path pointer = root.resolve(POINTER);
            String name = Files.exists(pointer) ? Files.readString(pointer).strip() : "";
            shelf.current = name.endsWith("-" + FORMAT) && Files.isDirectory(root.resolve(name)) ? shelf.usable(name) : null;
            if (shelf.current == null) {
                shelf.current = shelf.begin();
            }
            shelf.tidy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shelf;
    }

    public Volume current() {
        return current;
    }

    /** Asks the index of a language, again if it was replaced in that very moment. */
    @SuppressWarnings("ReferenceEquality") // Only the very same set can not have been replaced.
    public <T> T ask(String language, Function<SearchIndex, T> question) {
        while (true) {
            Volume asked = current;
            try {
                return question.apply(asked.index(language));
            } catch (AlreadyClosedException e) {
                if (asked == current) {
                    throw e;
                }
            }
        }
    }

    /** Words that mean the same, for the set in use and for those begun later. */
    public void synonyms(Function<String, SynonymSet> byLanguage) {
        synonyms = byLanguage;
        current.indexes().forEach((language, index) -> index.synonyms(byLanguage.apply(language)));
    }

    /** A new empty set beside the one in use. */
    public Volume begin() {
        return volume(System.nanoTime() + "-" + FORMAT);
    }

    /**
     * Opens the set in use anew, as it was when last committed; what was written since then has to be written again. Questions are
     * answered all the while, and by the old set for as long as the new one cannot be opened.
     */
    public void reopen() {
        Volume before = current;
        before.indexes().values().forEach(SearchIndex::stopWriting);
        current = volume(before.name());
        before.close();
    }

    /** Puts a filled and committed set in place of the one in use, which is closed once its last question is answered. */
    @SuppressWarnings("ReferenceEquality") // A set may be published anew; that one stays open.
    public void publish(Volume filled) {
        Volume before = current;
        try {
            Path next = Files.writeString(root.resolve(POINTER + ".new"), filled.name());
            Files.move(next, root.resolve(POINTER), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            current = filled;
            if (before != filled) {
                before.close();
            }
            tidy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives up a set that was begun. */
    public void discard(Volume unfinished) {
        try (Closeable folder = () -> delete(root.resolve(unfinished.name()))) {
            unfinished.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        current.close();
    }

    private Volume usable(String name) {
        try {
            return volume(name);
        } catch (UncheckedIOException damaged) {
            System.getLogger(IndexSet.class.getName()).log(System.Logger.Level.WARNING,
                    "The search index " + name + " cannot be read and is made anew", damaged);
            return null;
        }
    }

    private Volume volume(String name) {
        Map<String, SearchIndex> indexes = new HashMap<>();
        try {
            languages.forEach(language -> indexes.put(language, new SearchIndex(root.resolve(name).resolve(language), language)));
        } catch (RuntimeException e) {
            indexes.values().forEach(SearchIndex::close);
            throw e;
        }
        indexes.forEach((language, index) -> index.synonyms(synonyms.apply(language)));
        return new Volume(name, Map.copyOf(indexes));
    }

    private void tidy() throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            for (Path folder : folders.filter(Files::isDirectory).filter(path -> !path.endsWith(current.name())).toList()) {
                delete(folder);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
