package vitrina.kernel.entity;

import org.eclipse.persistence.sequencing.NativeSequence;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/** Gives each entity the sequence of its own table, {@code <table>_seq}, of which fifty numbers are taken at once, as all our sequences go. */
public class Sequences implements SessionCustomizer {

    private static final int STEP = 50;

    @Override
    public void customize(Session session) {
        for (var descriptor : session.getDescriptors().values()) {
            if (Stored.class.isAssignableFrom(descriptor.getJavaClass()) && !descriptor.getTables().isEmpty()) {
                var name = descriptor.getTables().getFirst().getName() + "_seq";
                session.getPlatform().addSequence(new NativeSequence(name, STEP, false));
                descriptor.setSequenceNumberName(name);
            }
        }
    }
}
