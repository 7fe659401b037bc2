package dev.dailies.task;

import dev.dailies.shared.Refusal;

/** The catalogue or its prices cannot become like that. */
public class CatalogueRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private CatalogueRefusal(String code, String message) {
        super(code, message);
    }

    public static CatalogueRefusal odd() {
        return new CatalogueRefusal(
                "price_odd", "A price is an amount from 0 to 1,000 credits with at most 6 decimal places.");
    }

    public static CatalogueRefusal past() {
        return new CatalogueRefusal("price_past", "A price holds from now or from later on. The past stays as it was.");
    }

    public static CatalogueRefusal taken() {
        return new CatalogueRefusal(
                "price_taken",
                "Another price of this model begins at that moment. Withdraw it, or choose another moment.");
    }

    public static CatalogueRefusal farOff() {
        return new CatalogueRefusal(
                "price_far_off",
                "One of the figures changes by a factor of ten or more, or from or to nothing. Say that you mean it.");
    }

    public static CatalogueRefusal begun() {
        return new CatalogueRefusal(
                "price_begun", "This price holds already, or was withdrawn. Set another one from now on.");
    }

    public static CatalogueRefusal noSuchModel() {
        return new CatalogueRefusal("model_unknown", "The catalogue has no such model.");
    }

    public static CatalogueRefusal modelTaken() {
        return new CatalogueRefusal("model_taken", "The catalogue has a model of this name already.");
    }

    public static CatalogueRefusal oddModel() {
        return new CatalogueRefusal(
                "model_odd",
                "A model has a name and a provider's name of it, of letters, digits, dots, hyphens and underscores, and makes 1 to 15 seconds.");
    }

    public static CatalogueRefusal lastModel() {
        return new CatalogueRefusal(
                "model_last",
                "One listed model must make videos from text alone, at a price that holds now: it is what rows and forms that name none mean.");
    }

    public static CatalogueRefusal noKey() {
        return new CatalogueRefusal(
                "model_provider", "This installation has no key for that provider. Set it, or choose another.");
    }
}
