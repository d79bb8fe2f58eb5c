"""Letters of Belgian public bodies as forms: rubrics, boxes, slips and registers."""
