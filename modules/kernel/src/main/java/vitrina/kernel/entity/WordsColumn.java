package vitrina.kernel.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A list of words, such as language tags, as {@code text[]}. */
@Converter
public class WordsColumn implements AttributeConverter<List<String>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<String> words) {
        return JsonColumn.object("text[]", words == null
                ? null
                : words.stream().map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .collect(Collectors.joining(",", "{", "}")));
    }

    /** EclipseLink hands on an array as Java's or as the driver's. */
    @Override
    public List<String> convertToEntityAttribute(Object column) {
        try {
            return column == null ? null : words(column instanceof Array array ? (Object[]) array.getArray() : (Object[]) column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> words(Object[] array) {
        return Arrays.stream(array).map(String.class::cast).toList();
    }
}
