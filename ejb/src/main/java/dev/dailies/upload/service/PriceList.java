package dev.dailies.upload.service;

import dev.dailies.credit.Credits;
import dev.dailies.task.InvalidRequest;
import dev.dailies.task.ListedPrice;
import dev.dailies.task.VideoRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue at the prices of a moment, for a chunk of rows at a time. */
record PriceList(Map<String, ListedPrice> byModel, String usualModel) {

    /**
     * @param listed the model listed first in front
     */
    static PriceList of(List<ListedPrice> listed) {
        var usual = listed.stream()
                .map(price -> price.model())
                .filter(model -> !model.requiresImage())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The catalogue has no model that works from text alone"));
        return new PriceList(
                listed.stream().collect(Collectors.toMap(price -> price.model().name(), Function.identity())),
                usual.name());
    }

    /**
     * What a request would cost.
     *
     * @throws InvalidRequest if its model is not on offer, or cannot make it
     */
    Credits of(VideoRequest request) {
        var listed = byModel.get(request.model());
        if (listed == null) {
            throw InvalidRequest.unsupportedModel();
        }
        listed.model().admit(request);
        return listed.priceOf(request).of(request.seconds());
    }
}
