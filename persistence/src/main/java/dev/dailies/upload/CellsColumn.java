package dev.dailies.upload;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Cells as a JSON array in a text column. */
@Converter(autoApply = true)
public class CellsColumn implements AttributeConverter<Cells, String> {

    /** Looked up once: the lookup takes longer than writing a row. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Cells cells) {
        return cells == null
                ? null
                : JSON.createArrayBuilder(cells.texts()).build().toString();
    }

    @Override
    public Cells convertToEntityAttribute(String json) {
        if (json == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(json))) {
            return new Cells(reader.readArray().getValuesAs(JsonString::getString));
        }
    }
}
