package vitrina.payments.provider;

import java.lang.reflect.Field;
import java.util.Arrays;

/** Fills the injected fields of a bean by type, where no container does. */
public final class Wires {

    private Wires() {
    }

    public static <T> T wired(T bean, Object... parts) {
        for (Class<?> type = bean.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (var field : type.getDeclaredFields()) {
                Arrays.stream(parts).filter(field.getType()::isInstance).findFirst().ifPresent(part -> set(bean, field, part));
            }
        }
        return bean;
    }

    private static void set(Object bean, Field field, Object part) {
        try {
            field.setAccessible(true);
            field.set(bean, part);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
