package vitrina.storefront.layout;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import jakarta.persistence.Entity;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Resolves a component of a record, and any of its public methods without arguments, through a handle found once per class: {@code isPaid()} also
 * as {@code paid}, which the resolver of EL 6 for records does not know. The same of entities that name their parts like records do.
 */
public class RecordProperties extends ELResolver {

    private static final Pattern GETTER = Pattern.compile("(?:is|get)([A-Z])(.*)");

    private static final ClassValue<Map<String, MethodHandle>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            var found = new HashMap<String, MethodHandle>();
            for (var method : type.getMethods()) {
                if (method.getParameterCount() == 0 && method.getReturnType() != void.class
                        && method.getDeclaringClass() == type && !Modifier.isStatic(method.getModifiers())) {
                    try {
                        var accessor = MethodHandles.publicLookup().unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
                        found.put(method.getName(), accessor);
                        found.putIfAbsent(property(method.getName()), accessor);
                    } catch (IllegalAccessException e) {
                        // not readable from a page
                    }
                }
            }
            return Map.copyOf(found);
        }
    };

    private static String property(String method) {
        var bean = GETTER.matcher(method);
        return bean.matches() ? bean.group(1).toLowerCase(Locale.ROOT) + bean.group(2) : method;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record) && (base == null || !base.getClass().isAnnotationPresent(Entity.class))) {
            return null;
        }
        var accessor = ACCESSORS.get(base.getClass()).get(property.toString());
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            var value = (Object) accessor.invokeExact(base);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(property.toString());
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }
}
