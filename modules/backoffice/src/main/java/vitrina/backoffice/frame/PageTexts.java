package vitrina.backoffice.frame;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Texts for pages: a missing one shows its key in brackets, so that a gap is seen. */
final class PageTexts extends AbstractMap<String, String> {

    private final Map<String, String> texts;

    PageTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    @Override
    public String get(Object key) {
        var text = key == null ? null : texts.get(key);
        return text == null ? "⟦" + key + "⟧" : text;
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return texts.entrySet();
    }
}
