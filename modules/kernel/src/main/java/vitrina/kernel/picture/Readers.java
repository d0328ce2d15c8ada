package vitrina.kernel.picture;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ServiceRegistry;

/**
 * The readers of pictures, named one by one: nothing hangs on which plug-ins a server's class loader happens to find, and nothing of ours
 * stays registered in a server that goes on without us.
 */
final class Readers {

    private static final String OF_THE_JDK = "com.sun.imageio.";

    /** A registry of our own, in which the JPEG reader that also knows CMYK finds the JDK's, which it builds on. */
    private final ServiceRegistry registry = new ServiceRegistry(Set.<Class<?>>of(ImageReaderSpi.class).iterator());
    private final ImageReaderSpi jpeg = new JPEGImageReaderSpi();
    private final ImageReaderSpi webp = new WebPImageReaderSpi();

    Readers() {
        registry.registerServiceProvider(ofTheJdk("jpeg"), ImageReaderSpi.class);
        registry.registerServiceProvider(jpeg, ImageReaderSpi.class);
    }

    ImageReader of(PictureType type) throws IOException {
        var provider = switch (type) {
            case JPEG -> jpeg;
            case WEBP -> webp;
            case PNG -> ofTheJdk("png");
            case GIF -> ofTheJdk("gif");
        };
        return provider.createReaderInstance();
    }

    private static ImageReaderSpi ofTheJdk(String format) {
        Iterator<ImageReaderSpi> known = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class,
                provider -> provider instanceof ImageReaderSpi one && one.getClass().getName().startsWith(OF_THE_JDK)
                        && Set.of(one.getFormatNames()).contains(format),
                true);
        return known.next();
    }
}
