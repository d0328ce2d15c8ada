package vitrina.catalog.imports;

import java.io.IOException;
import vitrina.catalog.imports.csv.CsvFile;
import vitrina.kernel.refusal.Trouble;

/** Why an import stopped before the end of its file. */
public enum ImportStop {
    /** A disk is full. */
    NO_ROOM(true),
    /** The database is away or overloaded. */
    NO_DATABASE(true),
    /** The place of the files is away. */
    NO_FILES(true),
    /** The file cannot be read any more. */
    FILE(false),
    /** An error of ours; the log has it. */
    FAULT(false);

    private final boolean passes;

    ImportStop(boolean passes) {
        this.passes = passes;
    }

    static ImportStop of(Throwable failure) {
        return Trouble.behind(failure).map(trouble -> switch (trouble) {
            case NO_ROOM -> NO_ROOM;
            case NO_DATABASE -> NO_DATABASE;
            case NO_FILES -> NO_FILES;
        }).orElse(failure instanceof IOException || failure instanceof CsvFile.NotText ? FILE : FAULT);
    }

    /** Whether the import waits and goes on by itself. */
    public boolean passes() {
        return passes;
    }

    /** Key of the text for people. */
    public String textKey() {
        return "imports.stop." + name();
    }
}
