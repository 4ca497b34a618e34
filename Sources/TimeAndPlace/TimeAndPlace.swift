// TimeAndPlace
