package dev.dailies.credit;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Credits in a {@code numeric(18,6)} column. */
@Converter(autoApply = true)
public class CreditsColumn implements AttributeConverter<Credits, BigDecimal> {

    @Override
    public BigDecimal convertToDatabaseColumn(Credits credits) {
        return credits == null ? null : credits.amount();
    }

    @Override
    public Credits convertToEntityAttribute(BigDecimal amount) {
        return amount == null ? null : new Credits(amount);
    }
}
