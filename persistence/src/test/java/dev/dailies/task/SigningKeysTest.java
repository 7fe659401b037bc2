package dev.dailies.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dailies.AtOnce;
import dev.dailies.Database;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SigningKeysTest {

    @Parameter
    Database database;

    @Test
    void nodesThatStartAtOnceHaveOneKey() throws Exception {
        var secrets = AtOnce.threads(
                8,
                () -> database.in(entities -> {
                    var keys = new SigningKeys();
                    keys.entities = entities;
                    return keys.lockedOr(UUID.randomUUID().toString()).secret();
                }));

        assertThat(new HashSet<>(secrets)).hasSize(1);
    }
}
