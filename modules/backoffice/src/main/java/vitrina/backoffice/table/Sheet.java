package vitrina.backoffice.table;

import java.io.IOException;
import java.util.List;

/** A file that rows are written to one after the other. */
interface Sheet extends AutoCloseable {

    void row(List<Object> values) throws IOException;

    @Override
    void close() throws IOException;
}
