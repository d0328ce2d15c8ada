package vitrina.people.staff;

import java.util.UUID;

/**
 * A user of the backoffice.
 *
 * @param login    what is typed to sign in, lower case
 * @param mobile   E.164, or null
 * @param role     the code of the profile
 * @param branchId the branch access is limited to; null for all
 */
public record StaffUser(long id, UUID publicId, String login, String name, String email, String mobile, String role, Long branchId,
        String language, StaffState state) {}
