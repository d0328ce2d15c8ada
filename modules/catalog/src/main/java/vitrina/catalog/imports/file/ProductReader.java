package vitrina.catalog.imports.file;

import java.io.Closeable;
import java.io.IOException;

/** Reads one product after the other. */
public interface ProductReader extends Closeable {

    /** The next product that is whole, or null at the end of the file. Products with problems are reported and left out. */
    ImportedProduct next() throws IOException;

    /** Line reached, for the progress. */
    long line();

    /** Products left out because of problems so far. */
    long refused();
}
