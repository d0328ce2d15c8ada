package vitrina.backoffice.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import vitrina.kernel.files.FileStore;
import vitrina.kernel.picture.PictureSanitizer;
import vitrina.kernel.refusal.Refusal;

/** PictureSanitizer of the product that is open: upload, order, remove. The alternative texts are saved with the product. */
@Named
@RequestScoped
public class ProductPictures {

    private static final int LARGEST = 8_000_000;

    @Inject
    private ProductPage page;
    @Inject
    private FileStore files;
    @Inject
    private PictureSanitizer pictures;

    private Part part;

    /** What it is, is decided by looking at it (Q17); what is kept was written by us. */
    public void upload() throws IOException {
        if (part == null || part.getSize() == 0) {
            throw new Refusal("backoffice.picture-missing");
        }
        try (var content = part.getInputStream()) {
            var picture = pictures.clean(content, LARGEST);
            page.getProduct().addImage(files.put(picture.content(), picture.contentType(), picture.bytes().length).key());
        }
        page.save();
    }

    public void first(int index) {
        var images = page.getProduct().getImages();
        images.addFirst(images.remove(index));
        number();
        page.save();
    }

    public void remove(int index) {
        page.getProduct().getImages().remove(index);
        number();
        page.save();
    }

    private void number() {
        var images = page.getProduct().getImages();
        for (int at = 0; at < images.size(); at++) {
            images.get(at).setPosition(at);
        }
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part uploaded) {
        part = uploaded;
    }
}
