package vitrina.people.address;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import vitrina.kernel.entity.JsonColumn;

/** An address as flat JSON. */
@Converter(autoApply = true)
public class AddressColumn implements AttributeConverter<Address, Object> {

    @Override
    public Object convertToDatabaseColumn(Address address) {
        return JsonColumn.write(address == null ? null : address.toJson());
    }

    @Override
    public Address convertToEntityAttribute(Object column) {
        var json = JsonColumn.read(column);
        return json == null ? null : Address.fromJson(json);
    }
}
