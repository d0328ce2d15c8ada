package vitrina.inputs;

import java.nio.file.Files;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a test with an {@link OutsideInput} where that is, and says in the output whether it ran. */
final class WhereItIs implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), OutsideInput.class).map(input -> evaluate(input.value()))
                .orElseGet(() -> ConditionEvaluationResult.enabled("reads nothing from outside"));
    }

    private static ConditionEvaluationResult evaluate(String path) {
        var folder = Inputs.folder();
        // Whoever names a folder means it: what it does not hold is a failure, never a test left out silently.
        if (folder.isEmpty()) {
            System.out.println(
                    "Outside input " + path + ": not there, its test is left out (VITRINA_SHARED names the folder that holds data/" + path + ")");
            return ConditionEvaluationResult.disabled("There is no " + path);
        }
        var file = folder.get().resolve("data").resolve(path);
        System.out.println("Outside input " + path + ": " + (Files.exists(file) ? "read" : "missing in " + folder.get()));
        return ConditionEvaluationResult.enabled("It is " + file);
    }
}
