package vitrina.catalog.product;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vitrina.kernel.files.FileUse;

/** Files that products name: their pictures and documents. */
@ApplicationScoped
class ProductFiles implements FileUse {

    @Override
    public List<Column> fileColumns() {
        return List.of(new Column("catalog_image", "file_key"), new Column("catalog_document", "file_key"));
    }
}
