package vitrina.verify.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vitrina.kernel.messaging.DurableListener;

/** Every event that waits in a queue is read again as it was written; a new one is found by itself. */
@Tag("Q2")
class EventsTest {

    @Test
    void every_event_comes_out_of_its_queue_as_it_went_in() throws Exception {
        var json = JsonbBuilder.create();
        var events = events();
        assertFalse(events.isEmpty(), "no event was found");
        for (var event : events) {
            var sample = sample(event);
            assertEquals(sample, json.fromJson(json.toJson(sample), event));
        }
    }

    /** What any listener on the class path of the modules hears. */
    private static Set<Class<?>> events() throws ClassNotFoundException {
        var events = new LinkedHashSet<Class<?>>();
        for (var type : new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vitrina")) {
            if (!type.isInterface() && type.isAssignableTo(DurableListener.class)) {
                for (var heard : Class.forName(type.getName()).getGenericInterfaces()) {
                    if (heard instanceof ParameterizedType of && of.getRawType() == DurableListener.class) {
                        events.add((Class<?>) of.getActualTypeArguments()[0]);
                    }
                }
            }
        }
        return events;
    }

    private static Object sample(Class<?> event) throws ReflectiveOperationException {
        var parts = event.getRecordComponents();
        var canonical = event.getDeclaredConstructor(Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return canonical.newInstance(Arrays.stream(parts).map(part -> value(part.getType())).toArray());
    }

    private static Object value(Class<?> type) {
        return switch (type.getName()) {
            case "long" -> 7L;
            case "int" -> 7;
            case "boolean" -> true;
            case "java.lang.String" -> "ñ \"<&>";
            case "java.util.UUID" -> new UUID(7, 7);
            case "java.time.Instant" -> Instant.parse("2026-11-29T12:00:00.123456Z");
            default -> {
                if (!type.isEnum()) {
                    throw new IllegalStateException("Say here what a " + type.getName() + " of an event may be.");
                }
                yield type.getEnumConstants()[type.getEnumConstants().length - 1];
            }
        };
    }
}
