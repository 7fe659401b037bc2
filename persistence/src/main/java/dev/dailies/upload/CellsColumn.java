package dev.dailies.upload;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Cells as a JSON array in a text column. */
@Converter(autoApply = true)
public class CellsColumn implements AttributeConverter<Cells, String> {

    @Override
    public String convertToDatabaseColumn(Cells cells) {
        return cells == null
                ? null
                : Json.createArrayBuilder(cells.texts()).build().toString();
    }

    @Override
    public Cells convertToEntityAttribute(String json) {
        if (json == null) {
            return null;
        }
        try (var reader = Json.createReader(new StringReader(json))) {
            return new Cells(reader.readArray().getValuesAs(JsonString::getString));
        }
    }
}
