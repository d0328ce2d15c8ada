package vitrina.kernel.files;

import java.util.List;

/** Every module says which of its columns name files of the store; a file that none of them names is removed. */
public interface FileUse {

    /**
     * A column that holds keys of files.
     *
     * @param condition of rows that still need their file, such as {@code state = 'QUEUED'}; "true" for all
     */
    record Column(String table, String name, String condition) {

        public Column(String table, String name) {
            this(table, name, "true");
        }
    }

    List<Column> fileColumns();
}
