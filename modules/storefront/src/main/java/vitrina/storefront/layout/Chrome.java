package vitrina.storefront.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vitrina.kernel.boot.Dev;
import vitrina.kernel.changes.Change;
import vitrina.kernel.changes.ChangeListener;
import vitrina.kernel.changes.ChangePosition;
import vitrina.storefront.site.Site;

/** Header and footer as finished HTML, one pair a market, drawn again when a category, a text or the company changes. */
@ApplicationScoped
public class Chrome implements ChangeListener {

    private static final long LIFE_NANOS = 60_000_000_000L;

    /** Draws a Facelet into a string. */
    public interface Drawing {
        String draw(String view) throws IOException, ServletException;
    }

    /** Finished HTML around a page. */
    public record Frame(String header, String footer, String drawer, Assets assets, String brand, long drawn) {}

    @Inject
    private Assets assets;
    @Inject
    private Menus menus;
    private final Map<String, Frame> frames = new ConcurrentHashMap<>();

    public Frame of(Site site, ServletRequest request, Drawing drawing) throws IOException, ServletException {
        var frame = frames.get(site.key());
        if (frame == null || Dev.isOn() || System.nanoTime() - frame.drawn() > LIFE_NANOS) {
            var menu = menus.of(site);
            request.setAttribute("menu", menu);
            frame = new Frame(drawing.draw("/storefront/layout/header.xhtml"), drawing.draw("/storefront/layout/footer.xhtml"),
                    drawing.draw("/storefront/layout/drawer.xhtml"), assets,
                    menu.brand(), System.nanoTime());
            frames.put(site.key(), frame);
        }
        return frame;
    }

    @Override
    public int depth() {
        return 2;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("category", "catalog", "text", "setting", "company", "menu", "page");
    }

    @Override
    public void changed(List<Change> changes, ChangePosition reached) {
        frames.clear();
    }
}
