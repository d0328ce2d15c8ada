package vitrina.kernel.files.place;

import java.nio.file.Path;

/** A folder of the node: whoever sees it is the same node. */
class FolderPlaceTest extends FilePlaceContract {

    @Override
    protected FilePlace place(Path home) {
        return new FolderPlace(folder.resolve("files"));
    }
}
