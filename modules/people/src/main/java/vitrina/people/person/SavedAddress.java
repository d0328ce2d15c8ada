package vitrina.people.person;

import java.util.UUID;
import vitrina.people.address.Address;

/** An address a person keeps for the next purchase; one of them is offered first. */
public record SavedAddress(UUID publicId, Address address, boolean main) {}
