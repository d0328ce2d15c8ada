package vitrina.kernel.letter;

import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.HashMap;
import java.util.Map;

/** What templates see: words, numbers, lists, maps, and records by their components. Of no other object can anything be asked, nothing can be called. */
final class FactWrapper extends DefaultObjectWrapper {

    FactWrapper(Version spoken) {
        super(spoken);
    }

    @Override
    protected TemplateModel handleUnknownType(Object fact) throws TemplateModelException {
        if (fact instanceof Record) {
            return new SimpleHash(components(fact), this);
        }
        throw new TemplateModelException("A letter cannot name a " + fact.getClass().getName());
    }

    private static Map<String, Object> components(Object facts) throws TemplateModelException {
        var components = new HashMap<String, Object>();
        for (var component : facts.getClass().getRecordComponents()) {
            try {
                components.put(component.getName(), component.getAccessor().invoke(facts));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("The facts of a letter are a public record: " + facts.getClass().getName(), e);
            }
        }
        return components;
    }
}
